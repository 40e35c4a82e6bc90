// Generated from schemas/ by `npm run generate`; do not edit.

/**
 * What an account holds, by kind: as the API takes it and the store keeps it.
 */
export interface AccountRecord {
  /**
   * A way for calls to leave, with its rate card.
   */
  route?: {
    /**
     * Name.
     */
    name: string;
    /**
     * Id of the rate card.
     */
    rateCard: string;
    /**
     * Prefix dialled first.
     */
    techPrefix?: string;
    /**
     * Dial string.
     */
    dialString?: string;
    /**
     * Calls at the same time.
     */
    channels?: number;
    /**
     * Calls per second.
     */
    flowSpeed?: number;
    /**
     * Longest call, seconds.
     */
    maxDuration?: number;
    /**
     * Shown to the customer who may see it.
     */
    publicNote?: string;
    /**
     * In use.
     */
    enabled?: boolean;
  };
  /**
   * Something that is charged by period, such as minutes.
   */
  package?: {
    /**
     * Name.
     */
    name: string;
    /**
     * Charge of each period.
     */
    retail: string;
    /**
     * Charged once at the start.
     */
    setupRetail?: string;
    /**
     * How often it is charged.
     */
    frequency: "monthly" | "once" | "daily" | "weekly";
    /**
     * Day of the month, or of the week (Monday is 1), that it is charged on.
     */
    frequencyMatch?: number;
    /**
     * How many.
     */
    quantity?: number;
    /**
     * First day.
     */
    startDate?: string;
    /**
     * Last day.
     */
    endDate?: string;
    /**
     * Whether it is charged here; else the operator's own system does.
     */
    autoDecrementCredit?: boolean;
    /**
     * Minutes included in a period: of calls that are rated here they are credited.
     */
    freeMinutes?: number;
    /**
     * Minutes used in this period, as the operator's system reports them; then nothing is credited here.
     */
    usedMinutes?: number;
    /**
     * Destinations that the minutes are for.
     *
     * @maxItems 500
     *
     * Items: Name of a destination.
     */
    destinations?: string[];
    /**
     * Least to be spent on calls in a period; the rest is charged when it has ended.
     */
    minimumSpend?: string;
    /**
     * Days that it runs at least.
     */
    minimumDays?: number;
    /**
     * Shown to the customer.
     */
    description?: string;
    /**
     * ISO 4217 code of its prices; that of the account when left out.
     */
    currency?: string;
  };
  /**
   * A rule that is looked at again and again, and mails when it holds.
   */
  alert?: {
    /**
     * Title.
     */
    title: string;
    /**
     * What is measured.
     */
    area: "balance" | "asr" | "acd" | "pdd" | "cps" | "channels" | "daily-spend";
    /**
     * How it is compared.
     */
    operator: "<" | "<=" | "=" | ">=" | ">";
    /**
     * With what.
     */
    threshold: number;
    /**
     * Over again at this much.
     */
    resetThreshold?: number;
    /**
     * Seconds that are measured.
     */
    samplePeriod?: number;
    /**
     * Seconds after which it is mailed again while it holds; 0 for never.
     */
    repeat?: number;
    /**
     * How serious it is.
     */
    noticeLevel?: "warning" | "error";
    /**
     * Who is mailed besides the contacts.
     *
     * @maxItems 20
     *
     * Items: An e-mail address.
     */
    recipients?: string[];
    /**
     * Not looked at for now.
     */
    paused?: boolean;
    /**
     * ISO 4217 code of the threshold of a balance or of spending; that of the account when left out.
     */
    currency?: string;
  };
  /**
   * A text that is put to the customer; a new revision asks again.
   */
  contract?: {
    /**
     * Name.
     */
    name: string;
    /**
     * The text itself, in Markdown.
     */
    text: string;
    /**
     * Counts up with each change of the text.
     */
    revision?: number;
    /**
     * Whether the portal is closed until it is signed.
     */
    required?: boolean;
    /**
     * Days until then.
     */
    graceDays?: number;
  };
  /**
   * An invoice as the operator's system made it.
   */
  invoice?: {
    /**
     * Number.
     */
    number: string;
    /**
     * Date of issue.
     */
    issuedOn: string;
    /**
     * Due date.
     */
    dueOn: string;
    /**
     * First day that is invoiced.
     */
    periodFrom?: string;
    /**
     * Last day.
     */
    periodTo?: string;
    /**
     * ISO 4217 code.
     */
    currency: string;
    /**
     * What is invoiced.
     *
     * @maxItems 1000
     *
     * Items: One line.
     */
    lines: {
      /**
       * What.
       */
      description: string;
      /**
       * How many.
       */
      quantity?: string;
      /**
       * Price of one.
       */
      unitPrice?: string;
      /**
       * Price of all.
       */
      amount: string;
      /**
       * Percent of tax on this line; where one line has it, all have, and the sums have to be right.
       */
      taxRate?: string;
      /**
       * Why the rate is what it is, where it is 0: zero rate (Z), exempt (E), reverse charge (AE), export (G). S for every other.
       */
      taxCategory?: "S" | "Z" | "E" | "AE" | "G";
    }[];
    /**
     * Tax that is part of the total.
     */
    tax?: string;
    /**
     * To be paid.
     */
    total: string;
    /**
     * Paid so far.
     */
    paid?: string;
    /**
     * Its state.
     */
    state?: "open" | "paid" | "cancelled";
    /**
     * Shown below the lines.
     */
    note?: string;
    /**
     * A credit note has positive amounts that are owed to the customer; an invoice with a negative total is one as well.
     */
    type?: "invoice" | "credit-note";
    /**
     * Number of the invoice that a credit note corrects.
     */
    creditsNumber?: string;
    /**
     * What a transfer quotes; the number when left out.
     */
    paymentReference?: string;
    /**
     * Why no tax is charged, for lines that are exempt.
     */
    exemptionReason?: string;
  };
  /**
   * A file that was asked for or given.
   */
  document?: {
    /**
     * Name.
     */
    name: string;
    /**
     * Its state.
     */
    state: "asked" | "received" | "accepted" | "refused" | "given";
    /**
     * Why it was refused, or what is asked for.
     */
    reason?: string;
    /**
     * What it is.
     */
    mediaType?: "application/pdf" | "image/png" | "image/jpeg";
    /**
     * Bytes.
     */
    size?: number;
    /**
     * Name of the file.
     */
    fileName?: string;
  };
  /**
   * A number that can be called.
   */
  did?: {
    /**
     * Digits in E.164 order, without +.
     */
    number: string;
    /**
     * Name.
     */
    name?: string;
    /**
     * Where calls go.
     */
    destination?: string;
    /**
     * Whether its destination may not be changed here.
     */
    locked?: boolean;
    /**
     * Labels.
     *
     * @maxItems 50
     *
     * Items: One label.
     */
    tags?: string[];
    /**
     * Whether it works.
     */
    state?: "active" | "pending" | "suspended";
    /**
     * Charge a month.
     */
    monthly?: string;
  };
  /**
   * A number that may be shown as the caller's.
   */
  cli?: {
    /**
     * Digits in E.164 order, without +.
     */
    number: string;
    /**
     * Name.
     */
    name?: string;
    /**
     * Whether the operator has checked that it is the customer's.
     */
    verified?: boolean;
    /**
     * Shown where no other is given.
     */
    preset?: boolean;
  };
  /**
   * An address that calls are taken from.
   */
  "ip-address"?: {
    /**
     * An address or a prefix.
     */
    address: string;
    /**
     * Note.
     */
    note?: string;
  };
  /**
   * A user that telephones sign in as.
   */
  "sip-user"?: {
    /**
     * Name.
     */
    username: string;
    /**
     * Realm that the digest is of.
     */
    realm: string;
    /**
     * SHA-256 digest of name, realm and password (RFC 7616, 3.4.2; RFC 8760), in hexadecimal; the password is kept nowhere.
     */
    ha1: string;
    /**
     * Note.
     */
    note?: string;
  };
  /**
   * A list of prices; its lines are posted apart.
   */
  "rate-card"?: {
    /**
     * Name.
     */
    name: string;
    /**
     * ISO 4217 code.
     */
    currency: string;
    /**
     * Shown above the lines.
     */
    note?: string;
  };
  /**
   * A part of the service whose state is shown.
   */
  "status-component"?: {
    /**
     * Name.
     */
    name: string;
    /**
     * How it is.
     */
    state: "operational" | "degraded" | "partial-outage" | "outage" | "maintenance";
    /**
     * Place in the list.
     */
    order?: number;
  };
  /**
   * What went wrong, or will be worked on.
   */
  incident?: {
    /**
     * Title.
     */
    title: string;
    /**
     * Its state.
     */
    state: "investigating" | "identified" | "monitoring" | "resolved" | "planned";
    /**
     * Parts that are affected.
     *
     * @maxItems 50
     *
     * Items: Name of a component.
     */
    components?: string[];
    /**
     * When it began.
     */
    startedAt: string;
    /**
     * When it ended.
     */
    resolvedAt?: string;
    /**
     * What was said, newest last.
     *
     * @maxItems 200
     *
     * Items: One update.
     */
    updates: {
      /**
       * When.
       */
      at: string;
      /**
       * What.
       */
      text: string;
    }[];
  };
  /**
   * A company that buys, or sells routes.
   */
  customer?: {
    /**
     * Whether it buys or sells.
     */
    type?: "customer" | "carrier";
    /**
     * Company name.
     */
    name: string;
    /**
     * ISO 4217 code.
     */
    currency?: string;
    /**
     * IANA time zone.
     */
    timezone?: string;
    /**
     * Whether it may use its account.
     */
    status?: "active" | "pending-approval" | "disabled";
    /**
     * How far the balance may go below zero.
     */
    debitLimit?: string;
    /**
     * Smallest payment.
     */
    minimumPayment?: string;
    /**
     * Calls at the same time.
     */
    channels?: number;
    /**
     * Calls per second.
     */
    flowSpeed?: number;
    /**
     * Percent.
     */
    tax?: string;
    /**
     * Most that calls may cost a day.
     */
    dailySpendLimit?: string;
    /**
     * How often an invoice is made.
     */
    invoiceSchedule?: "monthly" | "weekly" | "daily";
    /**
     * Days until an invoice is due.
     */
    invoiceDueDays?: number;
    /**
     * Currencies that a top-up may be in; empty for any.
     *
     * @maxItems 50
     *
     * Items: ISO 4217 code.
     */
    topupCurrencies?: string[];
    /**
     * Labels.
     *
     * @maxItems 50
     *
     * Items: One label.
     */
    tags?: string[];
    /**
     * ISO 3166 code.
     */
    country?: string;
    /**
     * Phone.
     */
    phone?: string;
    /**
     * Postal address, one line a line.
     */
    address?: string;
    /**
     * Whether its contacts have to prove their phone.
     */
    verifyPhone?: boolean;
    /**
     * VAT identification number with the code of its country; empty for none. Its form is checked.
     */
    vatId?: string;
  };
  /**
   * A person who logs in.
   */
  contact?: {
    /**
     * An e-mail address.
     */
    email: string;
    /**
     * Name.
     */
    name: string;
    /**
     * Password; without one a link to set it is answered.
     */
    password?: string;
    /**
     * Kept out.
     */
    disabled?: boolean;
  };
  /**
   * A payment. One that is pending can be completed or cancelled, once.
   */
  payment?: {
    /**
     * Amount in the customer's currency.
     */
    amount: string;
    /**
     * Shown to the customer; text after # stays private.
     */
    description?: string;
    /**
     * Only completed payments count.
     */
    status?: "completed" | "pending" | "cancelled";
  };
  /**
   * What a package cost, charged by the operator's own system.
   */
  "package-charge"?: {
    /**
     * Id of the package.
     */
    package: string;
    /**
     * Shown to the customer.
     */
    description?: string;
    /**
     * Amount.
     */
    amount: string;
    /**
     * When; without it, now.
     */
    at?: string;
  };
  /**
   * A line of a rate card.
   */
  rate?: {
    /**
     * Digits that a number starts with.
     */
    prefix: string;
    /**
     * Name of the destination.
     */
    destination: string;
    /**
     * A minute.
     */
    rate: string;
    /**
     * For each answered call.
     */
    connectCost?: string;
    /**
     * Seconds billed at least.
     */
    minimum?: number;
    /**
     * Steps after that, seconds.
     */
    increment?: number;
    /**
     * From when; without it, from now on, unless the line is the one that prices its prefix already.
     */
    validFrom?: string;
    /**
     * From when the prefix has no price, where no other line follows: the line is withdrawn.
     */
    validUntil?: string;
  };
  /**
   * A code that is worth something once. Its code is answered, and kept nowhere.
   */
  voucher?: {
    /**
     * A credit; a multiplier or an addition on top of the last payment.
     */
    type: "credit" | "multiplier" | "addition";
    /**
     * Amount; of a multiplier, the factor.
     */
    value: string;
    /**
     * ISO 4217 code.
     */
    currency: string;
    /**
     * Least that has to have been paid.
     */
    minimum?: string;
    /**
     * Until when.
     */
    expiresAt?: string;
  };
}
