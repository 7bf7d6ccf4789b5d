import { modelsOf, type DemoModel } from './model.js';

/** Name, years, price, reference, then the version of Android, iOS or iPadOS it was sold with and the last it receives. */
const mobilesOf = (
  category: 'tablet' | 'smartphone',
  manufacturer: string,
  lines: readonly (readonly [string, number, number, number, string, number, number])[],
): DemoModel[] =>
  lines.flatMap(([name, from, to, price, reference, first, last]) =>
    modelsOf(category, manufacturer, [[name, from, to, price, '', reference]]).map((model) => ({
      ...model,
      versions: [first, last] as const,
    })),
  );

export const MOBILES: readonly DemoModel[] = [
  ...mobilesOf('smartphone', 'Samsung', [
    ['Galaxy Xcover 2', 2012, 2014, 230, 'GT-S7710', 4, 4],
    ['Galaxy J5', 2015, 2016, 170, 'SM-J500FN', 5, 6],
    ['Galaxy XCover 4', 2017, 2018, 200, 'SM-G390F', 7, 9],
    ['Galaxy XCover 4s', 2019, 2020, 220, 'SM-G398FN', 9, 11],
    ['Galaxy A40', 2019, 2019, 200, 'SM-A405FN', 9, 11],
    ['Galaxy A41', 2020, 2020, 220, 'SM-A415F', 10, 12],
    ['Galaxy XCover 5', 2021, 2022, 260, 'SM-G525F', 11, 14],
    ['Galaxy A52 5G', 2021, 2021, 330, 'SM-A526B', 11, 14],
    ['Galaxy A53 5G', 2022, 2022, 340, 'SM-A536B', 12, 16],
    ['Galaxy XCover6 Pro', 2022, 2023, 480, 'SM-G736B', 12, 16],
    ['Galaxy XCover7', 2024, 2199, 310, 'SM-G556B', 14, 18],
    ['Galaxy A35 5G', 2024, 2024, 300, 'SM-A356B', 14, 18],
    ['Galaxy A36 5G', 2025, 2199, 310, 'SM-A366B', 15, 21],
  ]),
  ...mobilesOf('smartphone', 'Apple', [
    ['iPhone 4S', 2012, 2013, 540, 'MD235F/A', 5, 9],
    ['iPhone 5s', 2014, 2015, 530, 'ME432F/A', 7, 12],
    ['iPhone 6s', 2016, 2016, 520, 'MKQJ2ZD/A', 9, 15],
    ['iPhone 7', 2017, 2017, 480, 'MN8X2ZD/A', 10, 15],
    ['iPhone 8', 2018, 2019, 500, 'MQ6G2ZD/A', 11, 16],
    ['iPhone SE (2nd generation)', 2020, 2021, 400, 'MHGQ3F/A', 13, 26],
    ['iPhone SE (3rd generation)', 2022, 2024, 430, 'MMXF3ZD/A', 15, 26],
    ['iPhone 16e', 2025, 2199, 590, 'MD1Q4ZD/A', 18, 30],
  ]),
  ...mobilesOf('smartphone', 'Fairphone', [
    ['Fairphone 3', 2019, 2020, 370, 'FP3', 9, 13],
    ['Fairphone 4', 2021, 2022, 480, 'FP4', 11, 15],
    ['Fairphone 5', 2023, 2024, 560, 'FP5', 13, 16],
    ['Fairphone 6', 2025, 2199, 510, 'FP6', 15, 22],
  ]),
  ...mobilesOf('tablet', 'Apple', [
    ['iPad (3rd generation)', 2012, 2013, 420, 'MC705NF/A', 5, 9],
    ['iPad Air 2', 2014, 2016, 380, 'MH0W2NF/A', 9, 15],
    ['iPad (6th generation)', 2017, 2018, 290, 'MR7F2NF/A', 11, 17],
    ['iPad (7th generation)', 2019, 2019, 300, 'MW742NF/A', 13, 18],
    ['iPad (8th generation)', 2020, 2020, 310, 'MYL92NF/A', 14, 26],
    ['iPad (9th generation)', 2021, 2022, 310, 'MK2K3NF/A', 15, 26],
    ['iPad (10th generation)', 2023, 2024, 390, 'MPQ03NF/A', 16, 28],
    ['iPad (A16)', 2025, 2199, 330, 'MD3Y4NF/A', 18, 30],
  ]),
  ...mobilesOf('tablet', 'Samsung', [
    ['Galaxy Tab 2 10.1', 2012, 2013, 290, 'GT-P5110', 4, 4],
    ['Galaxy Tab 4 10.1', 2014, 2015, 260, 'SM-T530', 4, 5],
    ['Galaxy Tab A 10.1 (2016)', 2016, 2018, 220, 'SM-T580', 6, 8],
    ['Galaxy Tab A 10.1 (2019)', 2019, 2019, 210, 'SM-T510', 9, 11],
    ['Galaxy Tab A7 10.4 (2020)', 2020, 2021, 200, 'SM-T500', 10, 12],
    ['Galaxy Tab A8', 2022, 2023, 210, 'SM-X200', 11, 14],
    ['Galaxy Tab Active3', 2020, 2022, 420, 'SM-T575', 10, 13],
    ['Galaxy Tab A9+', 2024, 2199, 220, 'SM-X210', 13, 16],
  ]),
];
