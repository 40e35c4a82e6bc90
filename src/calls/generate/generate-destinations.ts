// Where generated calls go: real country and mobile prefixes with believable wholesale-to-retail rates.

export interface Destination {
  /** E.164 prefix. */
  readonly code: string;
  readonly name: string;
  /** Digits after the prefix. */
  readonly digits: number;
  /** Micro-units a minute. */
  readonly rate: bigint;
  /** Seconds that are billed at least, and the steps after that. */
  readonly minimum: number;
  readonly increment: number;
  readonly weight: number;
}

const table = `
4420 United Kingdom London|8|4850|1|1|16
44113 United Kingdom|7|5200|1|1|11
447700 United Kingdom Mobile|6|16400|1|1|15
49307 Germany Berlin|7|6125|1|1|8
4989 Germany Munich|7|6125|1|1|4
491511 Germany Mobile|7|21750|30|6|6
3314 France Paris|7|5480|1|1|5
336 France Mobile|8|18900|30|6|4
3491 Spain Madrid|7|5910|1|1|3
346 Spain Mobile|8|19350|30|6|2
3906 Italy Rome|8|7340|30|6|3
3120 Netherlands Amsterdam|7|6020|1|1|4
316 Netherlands Mobile|8|22480|30|6|2
4822 Poland Warsaw|7|8215|30|6|3
3804 Ukraine|8|98400|30|6|2
38067 Ukraine Mobile Kyivstar|7|174250|30|6|2
1212 United States New York|7|7125|6|6|6
1415 United States San Francisco|7|7125|6|6|3
9122 India Mumbai|8|17615|30|6|2
9198 India Mobile|8|18240|30|6|3
9714 United Arab Emirates Dubai|7|143870|30|6|1
6128 Australia Sydney|7|11460|1|1|1
5511 Brazil Sao Paulo|8|9985|30|6|1`;

/** Twenty-three destinations, most of them near home. */
export const destinations: readonly Destination[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [place = '', digits, rate = '0', minimum, increment, weight] = line.split('|');
    const [code = '', ...words] = place.split(' ');
    return {
      code,
      name: words.join(' '),
      digits: Number(digits),
      rate: BigInt(rate),
      minimum: Number(minimum),
      increment: Number(increment),
      weight: Number(weight),
    };
  });
