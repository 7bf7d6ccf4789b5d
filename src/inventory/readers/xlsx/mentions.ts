/** Whether any of some words stands in a stream of bytes, however it is cut. @param words of one byte a letter */
export async function mentions(chunks: AsyncIterable<Buffer>, words: readonly string[]): Promise<boolean> {
  const longest = Math.max(...words.map((word) => word.length));
  let end: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const seam = Buffer.concat([end, chunk.subarray(0, longest)]);
    if (words.some((word) => chunk.includes(word, 0, 'latin1') || seam.includes(word, 0, 'latin1'))) return true;
    end = Buffer.concat([end, chunk.subarray(-longest)]).subarray(-longest);
  }
  return false;
}
