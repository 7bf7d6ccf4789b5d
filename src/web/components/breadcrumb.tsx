/** A parent page. */
export type Crumb = { readonly label: string; readonly href: string };

type Props = { readonly parents: readonly Crumb[]; readonly current: string; readonly label: string };

/** Where the page stands, from its farthest parent to itself. */
export const Breadcrumb = ({ parents, current, label }: Props) => (
  <nav class="crumbs" aria-label={label}>
    <ol>
      {parents.map((parent) => (
        <li key={parent.href}>
          <a href={parent.href}>{parent.label}</a>
        </li>
      ))}
      <li aria-current="page">{current}</li>
    </ol>
  </nav>
);
