/** Room for so many numbers of a block: that of the block before, if it is large enough. What is in it is anything. */
export function roomFor(length: number, room: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  return room.length < length ? new Float64Array(length) : room;
}
