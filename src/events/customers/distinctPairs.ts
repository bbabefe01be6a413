import type { Pass } from './tableTypes.ts';

/** So many events a user are parted at once, 12 bytes; or, of a log with very many events a user, this part of them. */
const perUser = 3;
const part = 0.125;

/**
 * How many different texts every user has, the missing ones apart, where texts are many.
 *
 * A counting sort puts the texts of each user side by side: there, a text is new if the last user who had it is another one.
 * The users are taken so many at a time that their texts fit into a small room, and the events are read for each time again.
 * That costs 16 bytes a user and 4 a text beside the result, or half a byte an event, or 4 for each event of a single user,
 * if that is more.
 *
 * @param texts - How many texts there are.
 * @param readAll - Reads all events, as often as it is called.
 */
export function distinctPairs(size: number, texts: number, readAll: (read: Pass['read']) => void): Float64Array {
  const ends = new Int32Array(size);
  readAll((block) => {
    countTexts(ends, block.users, block.texts);
  });
  const room = new Int32Array(roomNeeded(ends));
  const latest = new Int32Array(texts).fill(-1);
  const result = new Float64Array(size);
  for (let from = 0, to = 0; from < size; from = to) {
    to = giveRoom(ends, from, room.length);
    readAll((block) => {
      putTexts(room, ends, from, to, block.users, block.texts);
    });
    countNew(result, latest, room, ends, from, to);
  }
  return result;
}

function countTexts(counts: Int32Array, users: Int32Array, texts: Int32Array): void {
  for (let i = 0; i < users.length; i++) if (texts[i]! >= 0) counts[users[i]!]!++;
}

function roomNeeded(counts: Int32Array): number {
  let all = 0;
  let most = 0;
  for (let user = 0; user < counts.length; user++) {
    all += counts[user]!;
    if (counts[user]! > most) most = counts[user]!;
  }
  return Math.min(all, Math.max(most, perUser * counts.length, Math.ceil(all * part)));
}

/** Makes of the counts of some users the places at which their texts begin; gives the first one for whom there is no room. */
function giveRoom(ends: Int32Array, from: number, length: number): number {
  let place = 0;
  for (let user = from; user < ends.length; user++) {
    const count = ends[user]!;
    if (place + count > length) return user;
    ends[user] = place;
    place += count;
  }
  return ends.length;
}

/** Puts the texts of some users in their places; where a user's texts begin is then where they end. */
function putTexts(
  room: Int32Array,
  ends: Int32Array,
  from: number,
  to: number,
  users: Int32Array,
  texts: Int32Array,
): void {
  for (let i = 0; i < users.length; i++) {
    const user = users[i]!;
    if (user < from || user >= to || texts[i]! < 0) continue;
    room[ends[user]!++] = texts[i]!;
  }
}

function countNew(
  result: Float64Array,
  latest: Int32Array,
  room: Int32Array,
  ends: Int32Array,
  from: number,
  to: number,
): void {
  let place = 0;
  for (let user = from; user < to; user++) {
    let count = 0;
    for (; place < ends[user]!; place++) {
      const text = room[place]!;
      if (latest[text] === user) continue;
      latest[text] = user;
      count++;
    }
    result[user] = count;
  }
}
