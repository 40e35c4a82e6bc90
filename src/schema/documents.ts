// Generated from schemas/ by `npm run generate`; do not edit.

/**
 * Pages that the script runs on; never on pages that take a secret.
 *
 * @minItems 1
 * @maxItems 50
 *
 * Items: Id of a page.
 */
export type Pages = string[];

/**
 * One white-label portal: its domains, look, signup rules, permissions, currencies and reports.
 */
export interface Portal {
  /**
   * Version of this document format.
   */
  apiVersion: "portico/v1";
  /**
   * What this document declares.
   */
  kind: "Portal";
  /**
   * Id of the portal; never shown to visitors. Lower-case letters, digits and hyphens.
   */
  name: string;
  /**
   * Former name of this portal. Its customers, overrides, sessions, certificates and history are carried to the new name in one step. It may stay here afterwards.
   */
  renamedFrom?: string;
  /**
   * The name that visitors see.
   */
  brand: string;
  /**
   * Hostnames of the portal; the first is canonical, the others redirect to it. Without any it has one under the operator's zone (edge.zone), where there is one.
   *
   * @minItems 1
   * @maxItems 100
   *
   * Items: A full hostname, in lower case.
   */
  domains?: string[];
  /**
   * Who may open an account without being invited.
   */
  signup?: {
    /**
     * Customers may sign up.
     */
    customer?: boolean;
    /**
     * Carriers may sign up.
     */
    carrier?: boolean;
    /**
     * Name of the TemplateCustomer that a new account is cloned from; needed when customers may sign up.
     */
    templateCustomer?: string;
  };
  /**
   * ISO 4217 codes a visitor may choose at signup; the first is the default.
   *
   * @minItems 1
   * @maxItems 50
   *
   * Items: An ISO 4217 code.
   */
  currencies: string[];
  /**
   * How customers can pay. Vouchers need nothing here.
   */
  payments?: {
    /**
     * Payment by transfer; it counts once the operator has confirmed it. It needs `account`, `instructions` or both.
     */
    bankTransfer?: {
      /**
       * What customers read beside the account; plain text. A reference to quote is added.
       */
      instructions?: string;
      /**
       * Account to pay to, which customers copy field by field. Transfers in euro have a QR code for banking apps as well (EPC069-12).
       */
      account?: {
        /**
         * Name of its holder, as the bank has it.
         */
        name: string;
        /**
         * International bank account number (ISO 13616); spaces are allowed.
         */
        iban: string;
        /**
         * BIC of the bank (ISO 9362). A QR code needs it for accounts outside of the European Economic Area.
         */
        bic?: string;
      };
    };
    /**
     * Amounts that a payment offers, by currency; another one can be typed. Without them, a currency has amounts of its own, as 25, 50, 100 and 250 for USD.
     */
    presets?: {
      /**
       * Amounts in this currency.
       *
       * @minItems 1
       * @maxItems 6
       *
       * Items: An amount in units of the currency.
       */
      [k: string]: number[];
    };
    /**
     * Payment by card through Stripe Checkout.
     */
    stripe?: {
      secretKey: Secret;
      webhookSecret: Secret1;
    };
  };
  /**
   * Who sells, as the law wants it on invoices; without it papers name the brand.
   */
  seller?: {
    /**
     * Registered name of the company.
     */
    name: string;
    /**
     * Street and what else is above the place; at most three lines.
     *
     * @minItems 1
     * @maxItems 3
     *
     * Items: A line.
     */
    address: string[];
    /**
     * Postal code.
     */
    postalCode?: string;
    /**
     * Place.
     */
    city?: string;
    /**
     * ISO 3166 code of the country.
     */
    country: string;
    /**
     * VAT identification number; its form is checked.
     */
    vatId?: string;
    /**
     * Number at the tax office, where there is no VAT identification number.
     */
    taxNumber?: string;
    /**
     * Number in the register of companies.
     */
    registration?: string;
    /**
     * What else has to be on each paper, as names of directors; plain text.
     */
    note?: string;
  };
  /**
   * Sections and features that this portal's customers see, in menu order.
   *
   * @maxItems 100
   *
   * Items: Id of a section.
   */
  sections: string[];
  /**
   * URL templates of linked sections; {customer} and {contact} are filled in.
   */
  sectionLinks?: {
    /**
     * URL that the section opens at.
     */
    [k: string]: string;
  };
  /**
   * What customers have to know to connect, in the sections `interconnect` and `rtp-servers`. A section without it is not in the menu, unless it has a link.
   */
  network?: {
    /**
     * Signalling: where calls are sent to, and where they come from.
     */
    interconnect?: {
      /**
       * What customers read above the addresses; Markdown without HTML and images.
       */
      text?: string;
      /**
       * Addresses, each with a button to copy it.
       *
       * @minItems 1
       * @maxItems 200
       *
       * Items: An address.
       */
      addresses?: {
        /**
         * What is there.
         */
        name: string;
        /**
         * Hostname, IP address or prefix (CIDR).
         */
        address: string;
        /**
         * Port, or a range of ports.
         */
        ports?: number | string;
        /**
         * Transport protocol.
         */
        transport?: "udp" | "tcp" | "tls" | "udp+tcp";
        /**
         * What else has to be known of it; plain text.
         */
        note?: string;
      }[];
    };
    /**
     * Media: where audio is sent to, and where it comes from.
     */
    rtpServers?: {
      /**
       * What customers read above the addresses; Markdown without HTML and images.
       */
      text?: string;
      /**
       * Addresses, each with a button to copy it.
       *
       * @minItems 1
       * @maxItems 200
       *
       * Items: An address.
       */
      addresses?: {
        /**
         * What is there.
         */
        name: string;
        /**
         * Hostname, IP address or prefix (CIDR).
         */
        address: string;
        /**
         * Port, or a range of ports.
         */
        ports?: number | string;
        /**
         * Transport protocol.
         */
        transport?: "udp" | "tcp" | "tls" | "udp+tcp";
        /**
         * What else has to be known of it; plain text.
         */
        note?: string;
      }[];
    };
  };
  /**
   * How long data is kept; what is not named is kept for ever.
   */
  retention?: {
    /**
     * Call records: a number of days, months or years. Older ones are deleted and not taken any more; what they have cost stays counted in balances.
     */
    cdr?: string;
  };
  /**
   * Columns of the two reports, in order.
   */
  reports?: {
    /**
     * Columns of the breakout report.
     *
     * @minItems 1
     * @maxItems 50
     *
     * Items: Id of a column of the breakout report.
     */
    breakout?: string[];
    /**
     * Columns of the CDR report.
     *
     * @minItems 1
     * @maxItems 50
     *
     * Items: Id of a column of the CDR report.
     */
    cdr?: string[];
  };
  theme?: Theme;
  /**
   * Overrides of single messages by key; shown as plain text.
   */
  texts?: {
    /**
     * What is shown in place of the message.
     */
    [k: string]: string;
  };
  /**
   * Languages of the portal; the first is the default.
   *
   * @minItems 1
   * @maxItems 30
   *
   * Items: A language, with a region where it matters.
   */
  locales?: string[];
  /**
   * Links in the footer.
   */
  links?: {
    /**
     * Privacy notice.
     */
    privacy?: string;
    /**
     * Terms of service.
     */
    terms?: string;
    /**
     * Imprint.
     */
    imprint?: string;
    /**
     * Accessibility statement.
     */
    accessibility?: string;
  };
  /**
   * Legal pages of the portal's own, at /legal/<name>. They take the place of a link of the same name.
   */
  legal?: {
    /**
     * Privacy notice: a Markdown file beside this document.
     */
    privacy?: string;
    /**
     * Terms of service: a Markdown file beside this document.
     */
    terms?: string;
    /**
     * Imprint: a Markdown file beside this document.
     */
    imprint?: string;
  };
  /**
   * How customers reach this brand; shown at the same place on every page.
   */
  support?: {
    /**
     * E-mail address.
     */
    email?: string;
    /**
     * Telephone number.
     */
    phone?: string;
  };
  /**
   * How contacts log in.
   */
  auth?: {
    /**
     * Whose accounts need a second factor.
     */
    require2fa?: "none" | "all";
  };
  /**
   * Whether the portal is open.
   */
  status?:
    | "live"
    | {
        /**
         * Shown in place of every page.
         */
        maintenance: {
          /**
           * What visitors read.
           */
          text: string;
          /**
           * When it will be over, ISO 8601.
           */
          until?: string;
        };
      };
  /**
   * Banners at the top of pages, which appear and end by themselves. The most severe is first.
   *
   * @maxItems 10
   *
   * Items: One banner.
   */
  announcements?: {
    /**
     * What visitors read; plain text.
     */
    text: string;
    /**
     * How severe it is.
     */
    level?: "info" | "warning" | "critical";
    /**
     * When it appears; immediately without it. A day begins in UTC.
     */
    from?: string;
    /**
     * When it ends; without it, when it is removed here. A day is its start in UTC.
     */
    until?: string;
    /**
     * Who reads it: visitors of the login page, and contacts of customers or of carriers on every page. All of them without it.
     *
     * @minItems 1
     * @maxItems 3
     *
     * Items: A group of readers.
     */
    for?: ("login" | "customer" | "carrier")[];
    /**
     * Whether a reader can hide it, in one browser. A changed text is shown again.
     */
    dismissible?: boolean;
  }[];
  /**
   * Text at the bottom of every page.
   */
  footer?: string;
  /**
   * The server that this brand's mail leaves through.
   */
  smtp?: {
    /**
     * Name of the SMTP server.
     */
    host: string;
    /**
     * TCP port.
     */
    port?: number;
    /**
     * User to authenticate as.
     */
    username?: string;
    password?: Secret2;
    /**
     * Sender address.
     */
    from: string;
    /**
     * Name that the server is greeted with (EHLO). Without it, the portal's main domain.
     */
    name?: string;
    /**
     * Certificate authorities, in PEM, by one of which the server's certificate is issued, besides the public ones.
     */
    ca?: string;
  };
  /**
   * Removing this portal always waits for an approval, also when its file is deleted; the protection stays with what is live.
   */
  protect?: boolean;
  /**
   * Tells browsers to come over HTTPS only, once the certificate has been good for a day: for a year and for all names below the portal's own, unless it says otherwise here. They remember it: to take it back, set maxAge to 0 first.
   */
  hsts?:
    | "off"
    | {
        /**
         * Seconds that browsers remember it for.
         */
        maxAge?: number;
        /**
         * Also for all names below the portal's own.
         */
        includeSubDomains?: boolean;
      };
}
/**
 * Key of the Stripe API. A reference; never the secret itself.
 */
export interface Secret {
  /**
   * Name of an environment variable: one that begins with PORTICO_SECRET_<PORTAL>_, or that the operator lists under secrets: in portico.yaml.
   */
  env?: string;
  /**
   * Path of a file in secrets/<portal>/ beside portico.yaml, from where it counts, or of one that the operator lists.
   */
  file?: string;
  /**
   * What `portico seal` prints: the secret, encrypted for the reconciler and bound to this portal and field.
   */
  sealed?: string;
}
/**
 * Secret that Stripe signs its call-backs with.
 */
export interface Secret1 {
  /**
   * Name of an environment variable: one that begins with PORTICO_SECRET_<PORTAL>_, or that the operator lists under secrets: in portico.yaml.
   */
  env?: string;
  /**
   * Path of a file in secrets/<portal>/ beside portico.yaml, from where it counts, or of one that the operator lists.
   */
  file?: string;
  /**
   * What `portico seal` prints: the secret, encrypted for the reconciler and bound to this portal and field.
   */
  sealed?: string;
}
/**
 * The appearance.
 */
export interface Theme {
  /**
   * png, jpg or gif beside this file, at most 350 px wide and 512 KiB.
   */
  logo?: string;
  /**
   * The logo at twice the size, for dense screens.
   */
  logo2x?: string;
  /**
   * The logo on dark ground.
   */
  logoDark?: string;
  /**
   * Square png of at least 180 px.
   */
  favicon?: string;
  /**
   * Light, dark, or as the visitor's system says.
   */
  mode?: "light" | "dark" | "auto";
  /**
   * Corners of buttons and fields in pixels; cards and small parts follow.
   */
  radius?: number;
  /**
   * How much room rows of tables and the parts of a page have.
   */
  density?: "comfortable" | "compact";
  /**
   * A stack of fonts that are installed at the visitor's, the best first; the system's own without it.
   */
  font?: string;
  /**
   * The brand's colours. What is not given is derived so that contrast always passes. Apart from primary they are of the light appearance, or of the dark one when mode is dark.
   */
  colors?: {
    /**
     * The brand's colour: buttons, and shades of it for links.
     */
    primary?: string;
    /**
     * Text on the background.
     */
    text?: string;
    /**
     * Ground of pages, tables and forms.
     */
    background?: string;
    /**
     * Links and marks, in place of a shade of primary.
     */
    accent?: string;
    /**
     * Errors.
     */
    danger?: string;
  };
  /**
   * Custom CSS: the name of a .css file beside this one, or the CSS itself.
   */
  css?: string;
  /**
   * Custom scripts; each is served as a file.
   *
   * @maxItems 20
   *
   * Items: One script: exactly one of src, file and inline.
   */
  javascript?: {
    /**
     * Exact https URL of a script.
     */
    src?: string;
    /**
     * Subresource Integrity value, or none together with a reason.
     */
    integrity?: string;
    /**
     * Why the script can have no integrity value.
     */
    reason?: string;
    /**
     * Script beside this file.
     */
    file?: string;
    /**
     * The script's text; an authoring form, served as a file.
     */
    inline?: string;
    pages?: Pages;
  }[];
}
/**
 * Where the secret is kept, or the secret sealed for this place; never the secret itself. Exactly one of the three. A portal may name its own secrets alone.
 */
export interface Secret2 {
  /**
   * Name of an environment variable: one that begins with PORTICO_SECRET_<PORTAL>_, or that the operator lists under secrets: in portico.yaml.
   */
  env?: string;
  /**
   * Path of a file in secrets/<portal>/ beside portico.yaml, from where it counts, or of one that the operator lists.
   */
  file?: string;
  /**
   * What `portico seal` prints: the secret, encrypted for the reconciler and bound to this portal and field.
   */
  sealed?: string;
}

/**
 * A prepared account; signing up clones it.
 */
export interface TemplateCustomer {
  /**
   * Version of this document format.
   */
  apiVersion: "portico/v1";
  /**
   * What this document declares.
   */
  kind: "TemplateCustomer";
  /**
   * Id of the template.
   */
  name: string;
  /**
   * Fields of the customer itself.
   */
  customer?: {
    /**
     * How far the balance may go below zero; other than 0 by currency where the portal has several, as `{ USD: "5.00", EUR: "4.50" }`.
     */
    debitLimit?:
      | number
      | string
      | {
          /**
           * Amount in the currency.
           */
          [k: string]: number | string;
        };
    /**
     * Smallest payment accepted; by currency where the portal has several.
     */
    minimumPayment?:
      | number
      | string
      | {
          /**
           * Amount in the currency.
           */
          [k: string]: number | string;
        };
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
    tax?: number;
    /**
     * Most that calls may cost a day; by currency where the portal has several.
     */
    dailySpendLimit?:
      | number
      | string
      | {
          /**
           * Amount in the currency.
           */
          [k: string]: number | string;
        };
    /**
     * Status of a new account.
     */
    status?: "active" | "pending-approval";
    /**
     * How often an invoice is made.
     */
    invoiceSchedule?: "daily" | "weekly" | "monthly";
    /**
     * Days until an invoice is due.
     */
    invoiceDueDays?: number;
    /**
     * Currencies a top-up may be in.
     *
     * @maxItems 50
     *
     * Items: An ISO 4217 code.
     */
    restrictTopupCurrencies?: string[];
    /**
     * Labels.
     *
     * @maxItems 50
     *
     * Items: One label.
     */
    tags?: string[];
    /**
     * Whether a new account is restricted until its contact has proved the phone number by a code.
     */
    verifyPhone?: boolean;
  };
  /**
   * Routes of the new account.
   *
   * @maxItems 100
   *
   * Items: One route.
   */
  routes?: {
    /**
     * Name.
     */
    name: string;
    /**
     * Rate card; by currency where the portal has several, since a card is in one currency.
     */
    rateCard:
      | string
      | {
          /**
           * Rate card in the currency.
           */
          [k: string]: string;
        };
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
     * Shown to the customer.
     */
    publicNote?: string;
    /**
     * In use.
     */
    enabled?: boolean;
  }[];
  /**
   * Payments made at the moment the account is created.
   *
   * @maxItems 100
   *
   * Items: One payment.
   */
  payments?: {
    /**
     * Shown to the customer; text after # stays private.
     */
    description: string;
    /**
     * Amount in the currency; without `currency`, the amount of each currency, 0 for none.
     */
    amount:
      | number
      | string
      | {
          /**
           * Amount in the currency.
           */
          [k: string]: number | string;
        };
    /**
     * ISO 4217 code of an amount that is for accounts in one currency.
     */
    currency?: string;
    /**
     * Only completed payments count; without a status a payment is completed.
     */
    status?: "completed" | "pending" | "cancelled";
  }[];
  /**
   * Alerts of the new account.
   *
   * @maxItems 100
   *
   * Items: One alert.
   */
  alerts?: {
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
     * Fires at; for `balance` and `daily-spend` by currency where the portal has several.
     */
    threshold:
      | number
      | {
          /**
           * In units of the currency.
           */
          [k: string]: number;
        };
    /**
     * Is over at; by currency as the threshold.
     */
    resetThreshold?:
      | number
      | {
          /**
           * In units of the currency.
           */
          [k: string]: number;
        };
    /**
     * Seconds looked at.
     */
    samplePeriod?: number;
    /**
     * Seconds until it may fire again.
     */
    repeat?: number;
    /**
     * How loud.
     */
    noticeLevel?: "warning" | "error";
    /**
     * E-mail addresses besides the contacts.
     *
     * @maxItems 20
     *
     * Items: An e-mail address.
     */
    recipients?: string[];
  }[];
  /**
   * Packages of the new account.
   *
   * @maxItems 100
   *
   * Items: One package.
   */
  packages?: {
    /**
     * Name.
     */
    name: string;
    /**
     * Price each time; by currency where the portal has several.
     */
    retail:
      | number
      | string
      | {
          /**
           * Amount in the currency.
           */
          [k: string]: number | string;
        };
    /**
     * Price once; by currency as well.
     */
    setupRetail?:
      | number
      | string
      | {
          /**
           * Amount in the currency.
           */
          [k: string]: number | string;
        };
    /**
     * How often it is charged.
     */
    frequency: "once" | "daily" | "weekly" | "monthly";
    /**
     * Day it is charged on.
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
     * Whether its price is taken from the balance automatically.
     */
    autoDecrementCredit?: boolean;
    /**
     * Minutes included.
     */
    freeMinutes?: number;
    /**
     * Where the minutes count.
     *
     * @maxItems 500
     *
     * Items: Name of a destination.
     */
    destinations?: string[];
    /**
     * Least charged; by currency as well.
     */
    minimumSpend?:
      | number
      | string
      | {
          /**
           * Amount in the currency.
           */
          [k: string]: number | string;
        };
    /**
     * Shortest term, days.
     */
    minimumDays?: number;
    /**
     * Shown to the customer.
     */
    description?: string;
  }[];
  /**
   * Contracts put to the new customer.
   *
   * @maxItems 100
   *
   * Items: One contract: text or file.
   */
  contracts?: {
    /**
     * Title.
     */
    name: string;
    /**
     * The contract itself.
     */
    text?: string;
    /**
     * File beside this one.
     */
    file?: string;
    /**
     * Must be signed.
     */
    required?: boolean;
    /**
     * Days until it must be signed.
     */
    graceDays?: number;
  }[];
}

/**
 * Sections forced on or off for single customers of a portal.
 */
export interface Overrides {
  /**
   * Version of this document format.
   */
  apiVersion?: "portico/v1";
  /**
   * What this document declares.
   */
  kind: "Overrides";
  /**
   * Name of the portal that the customers belong to.
   */
  portal: string;
  /**
   * Overrides by customer id.
   */
  customers: {
    /**
     * Override of one customer.
     */
    [k: string]: {
      /**
       * Sections forced on.
       *
       * @maxItems 100
       *
       * Items: Id of a section.
       */
      show?: string[];
      /**
       * Sections forced off; wins over show.
       *
       * @maxItems 100
       *
       * Items: Id of a section.
       */
      hide?: string[];
      /**
       * Why, for those who come later.
       */
      reason: string;
      /**
       * When it ends, ISO 8601.
       */
      until?: string;
    };
  };
}

/**
 * Which column of a CSV file of calls is which, or which key of objects in JSON.
 */
export interface CdrMapping {
  /**
   * What parts the fields; a comma without it.
   */
  delimiter?: "," | ";" | "\t" | "|";
  /**
   * Whether the first line names the columns; true without it.
   */
  header?: boolean;
  /**
   * How `call-time` is written: with its zone; on the clock of --timezone (2026-11-23 13:44:05), also with the day (23/11/2026) or the month (11/23/2026 1:44 PM) first; or as seconds, milliseconds or microseconds since 1970. `any` tells those apart that cannot be taken for one another, with times of emails.
   */
  time?: "any" | "iso" | "local" | "day-first" | "month-first" | "unix" | "unix-ms" | "unix-us";
  /**
   * Column ids of the CDR report, and `customer`, each with the name or the number (from 1) of the file's column.
   */
  columns: {
    /**
     * Name of the file's column, or its number from 1; several are joined by hyphens, as for a call id of uniqueid and sequence, and those of `call-time` by a blank.
     */
    [k: string]: string | number | (string | number)[];
  };
  /**
   * How `duration` and `billed-duration` are written: whole seconds, a decimal of seconds or of minutes, milliseconds, microseconds, or hours:minutes:seconds. A second that has begun counts.
   */
  durations?: "seconds" | "decimal-seconds" | "minutes" | "milliseconds" | "microseconds" | "clock";
  /**
   * Columns whose amounts are written with the other sign.
   *
   * @maxItems 3
   *
   * Items: Id of a column with an amount.
   */
  negate?: ("charge" | "rate" | "connect-cost")[];
  /**
   * Lines before the header, such as `sep=;`, that are passed over.
   */
  skip?: number;
  /**
   * The decimal sign of numbers; a point without it. With a comma, a point groups thousands.
   */
  decimal?: "." | ",";
  /**
   * How the system writes numbers that are not in E.164: they are stored with their country code.
   */
  dialing?: {
    /**
     * Country code of numbers in national form.
     */
    country?: string;
    /**
     * What is dialled before a country code.
     */
    international?: string;
    /**
     * What is dialled before an area code; needs `country`.
     */
    trunk?: string;
    /**
     * Digits of a number in national form that is written without a trunk prefix, such as 10 in North America; needs `country`.
     */
    national?: number;
  };
  /**
   * By column id: what is written in the file, and what it means.
   */
  values?: {
    /**
     * What is written in the file, and what it means.
     */
    [k: string]: {
      /**
       * What it means.
       */
      [k: string]: string;
    };
  };
  /**
   * By column id: what it is where the file has nothing.
   */
  constants?: {
    /**
     * What the column is where the file has nothing.
     */
    [k: string]: string | number;
  };
}
