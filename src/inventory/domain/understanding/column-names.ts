/**
 * By what choices name each column: its title, with its rank among the columns of that title when there are several
 * (`Lieu#1`, `Lieu#2`; `#1`, `#2` without a title). Another sign is added where that is the title of some other column.
 */
export function columnNames(titles: readonly string[]): readonly string[] {
  const known = new Set(titles);
  const ranks = new Map<string, number>();
  return titles.map((title, at) => {
    if (titles.indexOf(title) === at && titles.lastIndexOf(title) === at) return title;
    const rank = (ranks.get(title) ?? 0) + 1;
    ranks.set(title, rank);
    let mark = '#';
    while (known.has(`${title}${mark}${String(rank)}`)) mark += '#';
    return `${title}${mark}${String(rank)}`;
  });
}
