import { isHandheld } from '../device-kind.js';
import type { Rule } from '../rule.js';
import { answered, unanswered } from '../rule-result.js';
import { runsWindows11 } from '../windows-eleven.js';

const SOURCE = 'windows-11-requirements';

/**
 * Can a system that is still patched be put on this device as it is? What the person says counts first. A Windows 11 takes the
 * next one; an older Windows depends on the processor; a phone or tablet whose maker has stopped takes none.
 */
export const upgradableInPlace: Rule = ({ given: { device }, support }) => {
  const { subject, product, state } = support;
  if (state === 'not-applicable') return null;
  if (device.osUpgradable !== null) {
    return answered('upgradable-in-place', device.osUpgradable, {
      value: device.osUpgradable,
      threshold: true,
      source: 'declared',
    });
  }
  if (subject === 'model') {
    const hasEnded = state === 'ended-on' || state === 'ended-undated';
    const found = { value: product, threshold: null, source: support.sourceId ?? 'declared' };
    return hasEnded ? answered('upgradable-in-place', false, found) : null;
  }
  if (subject !== 'system') {
    if (isHandheld(device.category)) return null;
    return unanswered('upgradable-in-place', 'system', { value: null, threshold: true, source: SOURCE });
  }
  if (product?.startsWith('Windows 11')) {
    return answered('upgradable-in-place', true, { value: product, threshold: 'Windows 11', source: SOURCE });
  }
  if (!product?.startsWith('Windows')) {
    const found = { value: product, threshold: true, source: support.sourceId ?? 'declared' };
    return unanswered('upgradable-in-place', 'upgradability', found);
  }
  const found = { value: device.cpu, threshold: 'Intel Core 8, AMD Ryzen 2000', source: SOURCE };
  const isAble = runsWindows11(device.cpu, device.ramGb, device.storageGb);
  if (isAble !== null) return answered('upgradable-in-place', isAble, found);
  return unanswered('upgradable-in-place', device.cpu === null ? 'processor' : 'upgradability', found);
};
