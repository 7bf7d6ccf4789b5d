/** Things to tick, each by itself. */
export type CheckListView = {
  /** name of the ticked values in the form */
  readonly name: string;
  readonly items: readonly { readonly value: string; readonly label: string; readonly isTicked: boolean }[];
};

export const CheckList = ({ view }: { readonly view: CheckListView }) => (
  <>
    {view.items.map((item, at) => (
      <p key={item.value} class="option">
        <input type="checkbox" id={`${view.name}-${at}`} name={view.name} value={item.value} checked={item.isTicked} />
        <label for={`${view.name}-${at}`}>{item.label}</label>
      </p>
    ))}
  </>
);
