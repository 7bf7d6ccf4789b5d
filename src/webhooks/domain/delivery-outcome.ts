/**
 * How an attempt ended. `no-public-address` covers a name that does not exist and one that leads inside: telling them
 * apart would show the names of an internal network to whoever tries them.
 */
export type DeliveryOutcome =
  | 'delivered'
  /** answered with another status than 2xx, redirections included */
  | 'refused'
  /** 410 */
  | 'gone'
  | 'unreachable'
  | 'timed-out'
  /** TLS: certificate unknown, expired, for another name, or no TLS at all */
  | 'untrusted'
  | 'no-public-address'
  /** the settings of this deployment no longer allow that address */
  | 'not-allowed'
  /** this server stops: nobody's failure */
  | 'interrupted';
