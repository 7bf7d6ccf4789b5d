import { isComputer } from '../device-kind.js';
import { memoryWanted } from '../memory-wanted.js';
import { OUR_CHOICE, type Rule } from '../rule.js';
import { answered, unanswered } from '../rule-result.js';

/** Can the memory be raised to what is wanted? Asked when it is short, or when the maximum is known. */
export const memoryCanGrow: Rule = ({ given, policy }) => {
  const { category, ramGb, maxRamGb } = given.device;
  const wanted = memoryWanted(given, policy);
  if (!isComputer(category) || wanted === null) return null;
  if (maxRamGb === null && (ramGb === null || ramGb >= wanted)) return null;
  const found = { value: maxRamGb, threshold: wanted, unit: 'GB', source: OUR_CHOICE };
  if (maxRamGb === null) return unanswered('memory-can-grow', 'memory-maximum', found);
  return answered('memory-can-grow', maxRamGb >= wanted, found);
};
