import { sayRuleValue } from './say-rule-value.js';
import type { renewalRulesFr, RuleRead } from './renewal-rules.fr.js';

const value = ({ value: read, unit }: RuleRead): string => sayRuleValue(read, unit, 'en');
const threshold = ({ threshold: limit, unit }: RuleRead): string => sayRuleValue(limit, unit, 'en');
const product = ({ facts }: RuleRead): string =>
  typeof facts['product'] === 'string' ? facts['product'] : 'the system';
/** the last day covered stands in `value`; without a day, nothing is added */
const until = (read: RuleRead, before: string): string =>
  /^\d{4}-/.test(String(read.value)) ? `${before}${value(read)}` : '';

export const renewalRulesEn: typeof renewalRulesFr = {
  rule: {
    'no-exception': {
      name: 'No exception declared',
      passed: () => 'No exception is declared.',
      failed: () => 'An exception of safety or service is declared.',
      unknown: 'Nobody told whether an exception is declared.',
    },
    'device-present': {
      name: 'Device in place',
      passed: () => 'A device is in place.',
      failed: () => 'There is no device in place.',
      unknown: 'Nobody told whether a device is in place.',
    },
    'replaces-a-device': {
      name: 'Replaces a device',
      passed: () => 'The request replaces a device.',
      failed: () => 'The request adds a device.',
      unknown: 'Nobody told whether the request replaces a device.',
    },
    works: {
      name: 'Works',
      passed: () => 'It works.',
      failed: () => 'It no longer works properly.',
      unknown: 'Nobody told whether it works.',
    },
    repairable: {
      name: 'Repairable',
      passed: () => 'It can be repaired.',
      failed: () => 'It cannot be repaired.',
      unknown: 'Nobody told whether it can be repaired.',
    },
    'repair-cost': {
      name: 'Cost of the repair',
      passed: (read) => `The repair (${value(read)}) stays under the ceiling of ${threshold(read)}.`,
      failed: (read) => `The repair (${value(read)}) is above the ceiling of ${threshold(read)}.`,
      unknown: 'The cost of the repair is not known.',
    },
    'few-repairs': {
      name: 'Repairs this year',
      passed: (read) => `Repairs in a year: ${value(read)}.`,
      failed: (read) => `Repairs in a year: ${value(read)}, more than ${threshold(read)}.`,
      unknown: 'The number of repairs is not known.',
    },
    supported: {
      name: 'Receives security updates',
      passed: (read) => `It receives security updates${until(read, ' until ')} (${product(read)}).`,
      failed: (read) =>
        `It no longer receives security updates${until(read, ' since ')} (${product(read)}): a reason of software.`,
      unknown: 'Nobody knows until when it receives updates.',
    },
    'upgradable-in-place': {
      name: 'Newer system possible',
      passed: () => 'A maintained system can be installed on it.',
      failed: () => 'No newer system can be installed on it.',
      unknown: 'Nobody knows whether a newer system installs.',
    },
    'extended-support': {
      name: 'Extended support',
      passed: (read) => `Extended support is offered until ${value(read)}.`,
      failed: (read) => `Extended support ended on ${value(read)}.`,
      unknown: 'Nobody knows whether extended support exists.',
    },
    'other-system': {
      name: 'Linux or another use',
      passed: () => 'Linux or another use remain possible.',
      failed: () => 'No other system is possible.',
      unknown: 'Nobody knows whether another system is possible.',
    },
    'fast-enough': {
      name: 'Fast enough',
      passed: () => 'It is fast enough.',
      failed: () => 'It is found slow.',
      unknown: 'Nobody told whether it is fast enough.',
    },
    memory: {
      name: 'Everyday memory',
      passed: (read) => `Its memory (${value(read)}) is enough for everyday work.`,
      failed: (read) => `Its memory (${value(read)}) is below the minimum of ${threshold(read)}.`,
      unknown: 'Its memory is not known.',
    },
    'memory-needed': {
      name: 'Memory asked for',
      passed: (read) => `Its memory (${value(read)}) is enough for the request.`,
      failed: (read) => `Its memory (${value(read)}) is below the ${threshold(read)} asked for.`,
      unknown: 'Its memory is not known.',
    },
    'memory-can-grow': {
      name: 'Memory can grow',
      passed: (read) => `Its memory can go up to ${value(read)}.`,
      failed: (read) => `Its memory cannot go beyond ${value(read)}.`,
      unknown: 'Nobody knows whether its memory can grow.',
    },
    storage: {
      name: 'Quick storage',
      passed: () => 'Its storage is quick.',
      failed: () => 'It has a hard disk, which is slow.',
      unknown: 'Its kind of storage is not known.',
    },
    battery: {
      name: 'Battery',
      passed: (read) => `Its battery keeps ${value(read)} of its capacity.`,
      failed: (read) => `Its battery keeps only ${value(read)} of its capacity, below ${threshold(read)}.`,
      unknown: 'The health of its battery is not known.',
    },
    'target-life': {
      name: 'Service life aimed at',
      passed: (read) => `It has served for ${value(read)}, of ${threshold(read)} aimed at.`,
      failed: (read) =>
        `It has served for ${value(read)}: the life aimed at (${threshold(read)}) is reached, which is no reason to replace it.`,
      unknown: 'Its age, or the life aimed at, is not known.',
    },
    'serves-on': {
      name: 'Chance to serve on',
      passed: (read) => `${value(read)} such devices are still working two years later.`,
      failed: (read) => `Only ${value(read)} such devices are still working two years later.`,
      unknown: 'Its chance to serve on is not known.',
    },
    stock: {
      name: 'Stock',
      passed: (read) => `Fitting devices in stock: ${value(read)}.`,
      failed: () => 'Nothing in stock fits.',
      unknown: 'The stock is not known.',
    },
    'refurbished-first': {
      name: 'Refurbished first',
      passed: () => 'This category is bought refurbished first.',
      failed: () => 'This category is not bought refurbished.',
      unknown: 'The category is not known; refurbished is looked at first.',
    },
  },
  condition: {
    'no-exception': {
      passed: 'If no exception were declared',
      failed: 'If an exception of safety or service were declared',
    },
    'device-present': { passed: 'If a device were in place', failed: 'If the device were gone' },
    'replaces-a-device': { passed: 'If the request replaced a device', failed: 'If the request added a device' },
    works: { passed: 'If it worked', failed: 'If it broke down' },
    repairable: { passed: 'If it could be repaired', failed: 'If it could not be repaired' },
    'repair-cost': { passed: 'If the repair stayed under the ceiling', failed: 'If the repair went over the ceiling' },
    'few-repairs': { passed: 'If it had been repaired less often', failed: 'If it had been repaired more often' },
    supported: { passed: 'If it received updates', failed: 'If it no longer received updates' },
    'upgradable-in-place': {
      passed: 'If a newer system could be installed',
      failed: 'If no newer system could be installed',
    },
    'extended-support': { passed: 'If extended support existed', failed: 'If no extended support existed' },
    'other-system': { passed: 'If another system were possible', failed: 'If no other system were possible' },
    'fast-enough': { passed: 'If it were fast enough', failed: 'If it were found slow' },
    memory: { passed: 'If its memory were enough', failed: 'If its memory were too small' },
    'memory-needed': {
      passed: 'If its memory were enough for the request',
      failed: 'If the request needed more memory',
    },
    'memory-can-grow': { passed: 'If its memory could grow', failed: 'If its memory could not grow' },
    storage: { passed: 'If its storage were quick', failed: 'If its storage were a hard disk' },
    battery: { passed: 'If its battery held', failed: 'If its battery weakened' },
    'target-life': { passed: 'If it had not reached the life aimed at', failed: 'If it had reached the life aimed at' },
    'serves-on': {
      passed: 'If it had a good chance to serve two more years',
      failed: 'If it had little chance to serve two more years',
    },
    stock: { passed: 'If the stock held a fitting device', failed: 'If the stock were empty' },
    'refurbished-first': {
      passed: 'If this category were bought refurbished',
      failed: 'If this category were not bought refurbished',
    },
  },
  wouldBe: (condition, verdict) => `${condition}, the advice would be: ${verdict}.`,
};
