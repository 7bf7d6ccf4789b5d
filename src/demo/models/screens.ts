import { modelsOf, type DemoModel } from './model.js';

export const SCREENS: readonly DemoModel[] = [
  ...modelsOf('monitor', 'Dell', [
    ['P2212H', 2012, 2012, 165],
    ['P2214H', 2013, 2015, 165],
    ['P2217H', 2016, 2017, 160],
    ['P2419H', 2018, 2020, 175],
    ['P2422H', 2021, 2023, 185],
    ['P2722H', 2022, 2023, 225],
    ['P2425H', 2024, 2199, 190],
  ]),
  ...modelsOf('monitor', 'HP', [
    ['EliteDisplay E221', 2012, 2014, 170],
    ['EliteDisplay E222', 2015, 2016, 170],
    ['EliteDisplay E243', 2017, 2020, 180],
    ['E24 G4', 2021, 2023, 190],
    ['E24 G5', 2024, 2199, 195],
  ]),
  ...modelsOf('monitor', 'Lenovo', [
    ['ThinkVision LT2252p', 2012, 2013, 165],
    ['ThinkVision T2254p', 2014, 2016, 160],
    ['ThinkVision T24i-10', 2017, 2020, 175],
    ['ThinkVision T24i-20', 2020, 2022, 180],
    ['ThinkVision T24i-30', 2023, 2199, 185],
  ]),
  ...modelsOf('monitor', 'iiyama', [
    ['ProLite B2480HS', 2012, 2016, 145],
    ['ProLite XUB2492HSU', 2017, 2022, 150],
    ['ProLite XUB2493HSU', 2023, 2199, 155],
  ]),
];
