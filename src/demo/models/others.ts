import { modelsOf, type DemoModel } from './model.js';

/** Printers, desk phones, projectors and docking stations. */
export const OTHERS: readonly DemoModel[] = [
  ...modelsOf('printer', 'HP', [
    ['LaserJet Pro 400 M401dn', 2012, 2015, 220],
    ['LaserJet Pro M402dn', 2016, 2018, 210],
    ['LaserJet Pro M404dn', 2019, 2022, 220],
    ['LaserJet Pro 4002dn', 2023, 2199, 240],
  ]),
  ...modelsOf('printer', 'Brother', [
    ['HL-5450DN', 2012, 2015, 220],
    ['HL-L5100DN', 2016, 2022, 230],
    ['HL-L5210DN', 2023, 2199, 260],
  ]),
  ...modelsOf('printer', 'Kyocera', [
    ['FS-1320D', 2012, 2015, 230],
    ['ECOSYS P2040dn', 2016, 2199, 250],
  ]),
  ...modelsOf('desk-phone', 'Alcatel-Lucent', [['8028 Premium DeskPhone', 2012, 2199, 140]]),
  ...modelsOf('desk-phone', 'Yealink', [
    ['SIP-T42G', 2012, 2016, 95],
    ['SIP-T42S', 2017, 2199, 95],
  ]),
  ...modelsOf('video-projector', 'Epson', [
    ['EB-X14', 2012, 2013, 400],
    ['EB-X31', 2014, 2016, 390],
    ['EB-X41', 2017, 2019, 400],
    ['EB-X49', 2020, 2199, 430],
  ]),
  ...modelsOf('docking-station', 'HP', [['USB-C Dock G5', 2012, 2199, 140]]),
  ...modelsOf('docking-station', 'Dell', [['Dock WD19', 2012, 2199, 150]]),
  ...modelsOf('docking-station', 'Lenovo', [['ThinkPad USB-C Dock Gen 2', 2012, 2199, 145]]),
];
