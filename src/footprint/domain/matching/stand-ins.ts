import type { Category } from '../../../inventory/domain/category.js';
import type { CategoryReference } from '../category-reference.js';
import type { DesktopForm } from './catalogue-entry.js';

/** What tells the class of a product within its category; null: not known. */
export type SizeAndForm = { readonly inches: number | null; readonly form: DesktopForm | null };

/** The median of the makers' sheets of a category, or of one of its classes: products of a form, or of a size in inches. */
export type StandIn = {
  readonly reference: CategoryReference;
  readonly form: DesktopForm | null;
  readonly inches: { readonly from: number; readonly below: number } | null;
};

/** What stands for a model without a sheet, on the basis of makers: the median of its class, else that of its category. */
export class StandIns {
  private readonly classes = new Map<Category, StandIn[]>();
  private readonly categories = new Map<Category, CategoryReference>();

  /** @throws RangeError when a category appears twice, or with a figure of another basis */
  constructor(standIns: readonly StandIn[]) {
    for (const standIn of standIns) {
      const { reference, form, inches } = standIn;
      if (reference.basis !== 'maker') throw new RangeError('only the sheets of makers stand for one another');
      if (form !== null || inches !== null) {
        this.classes.set(reference.category, [...(this.classes.get(reference.category) ?? []), standIn]);
      } else if (this.categories.has(reference.category)) {
        throw new RangeError(`${reference.category} has one median`);
      } else this.categories.set(reference.category, reference);
    }
  }

  /** Null when too few makers have sheets of such things. */
  of(category: Category, { inches, form }: SizeAndForm): CategoryReference | null {
    const found = this.classes
      .get(category)
      ?.find((one) => (one.inches === null ? one.form === form : isWithin(inches, one.inches)));
    return found?.reference ?? this.categories.get(category) ?? null;
  }

  /** Of the categories themselves, whatever the size. */
  get ofCategories(): readonly CategoryReference[] {
    return [...this.categories.values()];
  }
}

const isWithin = (inches: number | null, bounds: { readonly from: number; readonly below: number }): boolean =>
  inches !== null && bounds.from <= inches && inches < bounds.below;
