import { isComputer } from '../device-kind.js';
import { OUR_CHOICE, type Rule } from '../rule.js';
import { answered, unanswered } from '../rule-result.js';

/** Is its storage quick? A hard disk is not, and can be changed for an SSD. */
export const storage: Rule = ({ given: { device } }) => {
  if (!isComputer(device.category)) return null;
  const found = { value: device.storage, threshold: 'ssd, emmc', source: OUR_CHOICE };
  if (device.storage === null) return unanswered('storage', 'storage-kind', found);
  return answered('storage', device.storage !== 'hdd', found);
};
