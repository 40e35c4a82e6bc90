// Generated from schemas/portico.schema.json by `npm run generate`; do not edit.
import type { RepositoryAddress } from '../core/text/repository-address.ts';
import type { SettingNode } from '../core/setting-node.ts';
import type { SecretLists, SecretReference } from '../core/secret.ts';

/**
 * The server's own settings. Every key also as a variable in the environment, PORTICO_SECTION_KEY.
 */
export interface Settings {
  /**
   * Where portals are declared.
   */
  source: {
    /**
     * URL or path of a Git repository.
     */
    repository: RepositoryAddress;
    /**
     * Branch to follow; the repository's own default otherwise.
     */
    branch: string | null;
    /**
     * Folder of the documents.
     */
    path: string;
    /**
     * Time between fetches of the repository.
     */
    every: number;
    /**
     * A fetch that makes no progress for this long is ended and begun again; one that moves may take any time.
     */
    timeout: number;
    /**
     * Report to the host of the repository what came of each commit, as the status portico/applied.
     */
    status: {
      /**
       * What the host is; gitea is Forgejo too.
       */
      host: "github" | "gitlab" | "gitea" | "bitbucket";
      /**
       * Token that may write statuses; that of source.auth otherwise. A reference; never the secret itself.
       */
      token: SecretReference | null;
      /**
       * What the repository is called there, where its address does not say so.
       */
      project: string | null;
      /**
       * Address of the API, where it is not the usual one of the repository's server.
       */
      api: string | null;
    } | null;
    /**
     * How to log in at the repository's server; without it as the user of this process would over SSH, or not at all over HTTPS.
     */
    auth: {
      /**
       * User name over HTTPS, where the server looks at it.
       */
      username: string;
      /**
       * Token or password over HTTPS. A reference; never the secret itself.
       */
      token: SecretReference | null;
      /**
       * Log in over HTTPS as a GitHub App: its short-lived tokens are made and renewed as needed.
       */
      githubApp: {
        /**
         * Client id of the app, or its number.
         */
        id: string;
        /**
         * Number of the installation, from the address of its page.
         */
        installation: string;
        /**
         * Private key of the app, in PEM. A reference; never the secret itself.
         */
        key: SecretReference;
        /**
         * Address of the API, of a server of your own.
         */
        api: string;
      } | null;
      /**
       * Private key over SSH, without a passphrase. A reference; never the secret itself.
       */
      sshKey: SecretReference | null;
      /**
       * File of the server's SSH host keys, as known_hosts; those of the user and the machine otherwise.
       */
      knownHosts: string | null;
      /**
       * Also use the Git configuration of this process's user, with its credential helpers.
       */
      userConfiguration: boolean;
    };
    /**
     * File of certificate authorities, in PEM, by one of which the server's certificate is issued; those of the machine otherwise.
     */
    ca: string | null;
    /**
     * Proxy to reach an HTTPS repository through; HTTPS_PROXY and the like count otherwise.
     */
    proxy: string | null;
    /**
     * Secret that hooks are signed with; without one no hook is accepted. To replace it, give a list of two: the new one and the old one.
     */
    webhookSecret: readonly SecretReference[];
    /**
     * File of allowed signers (ssh-keygen format) or of OpenPGP public keys (armoured). A head of the branch that none of them has signed is not followed.
     */
    requireSignedBy: string | null;
    /**
     * What this source may declare; without it everything. Only one source may be without it: it is the operator's, whose templates and policies the others share. In a reseller's own repository: the same lines, for its own checks.
     */
    may: {
      /**
       * Names of portals, with * for any characters.
       */
      portals: readonly string[];
      /**
       * Domains that its portals may list, with *. at the beginning for every name below. The name of a portal under edge.zone goes with the portal.
       */
      domains: readonly string[];
      /**
       * Whether it declares templates of customers of its own, beside those of the operator's source, which its portals may name in any case.
       */
      templates: "shared" | "own";
      /**
       * Whether policies in its own repository count too, beside those of the operator's source, which hold in any case.
       */
      policies: "shared" | "own";
    } | null;
  };
  /**
   * Several repositories in place of source, each with its own portals. See the page on several sources.
   *
   * Items: One source; settings as in source.
   */
  sources: {
    /**
     * Name of the source, for messages, and for the record of which portals are its own.
     */
    name: string;
    /**
     * URL or path of a Git repository.
     */
    repository: RepositoryAddress;
    /**
     * Branch to follow; the repository's own default otherwise.
     */
    branch: string | null;
    /**
     * Folder of the documents.
     */
    path: string;
    /**
     * Time between fetches of the repository.
     */
    every: number;
    /**
     * A fetch that makes no progress for this long is ended and begun again; one that moves may take any time.
     */
    timeout: number;
    /**
     * Report to the host of the repository what came of each commit, as the status portico/applied.
     */
    status: {
      /**
       * What the host is; gitea is Forgejo too.
       */
      host: "github" | "gitlab" | "gitea" | "bitbucket";
      /**
       * Token that may write statuses; that of source.auth otherwise. A reference; never the secret itself.
       */
      token: SecretReference | null;
      /**
       * What the repository is called there, where its address does not say so.
       */
      project: string | null;
      /**
       * Address of the API, where it is not the usual one of the repository's server.
       */
      api: string | null;
    } | null;
    /**
     * How to log in at the repository's server; without it as the user of this process would over SSH, or not at all over HTTPS.
     */
    auth: {
      /**
       * User name over HTTPS, where the server looks at it.
       */
      username: string;
      /**
       * Token or password over HTTPS. A reference; never the secret itself.
       */
      token: SecretReference | null;
      /**
       * Log in over HTTPS as a GitHub App: its short-lived tokens are made and renewed as needed.
       */
      githubApp: {
        /**
         * Client id of the app, or its number.
         */
        id: string;
        /**
         * Number of the installation, from the address of its page.
         */
        installation: string;
        /**
         * Private key of the app, in PEM. A reference; never the secret itself.
         */
        key: SecretReference;
        /**
         * Address of the API, of a server of your own.
         */
        api: string;
      } | null;
      /**
       * Private key over SSH, without a passphrase. A reference; never the secret itself.
       */
      sshKey: SecretReference | null;
      /**
       * File of the server's SSH host keys, as known_hosts; those of the user and the machine otherwise.
       */
      knownHosts: string | null;
      /**
       * Also use the Git configuration of this process's user, with its credential helpers.
       */
      userConfiguration: boolean;
    };
    /**
     * File of certificate authorities, in PEM, by one of which the server's certificate is issued; those of the machine otherwise.
     */
    ca: string | null;
    /**
     * Proxy to reach an HTTPS repository through; HTTPS_PROXY and the like count otherwise.
     */
    proxy: string | null;
    /**
     * Secret that hooks are signed with; without one no hook is accepted. To replace it, give a list of two: the new one and the old one.
     */
    webhookSecret: readonly SecretReference[];
    /**
     * File of allowed signers (ssh-keygen format) or of OpenPGP public keys (armoured). A head of the branch that none of them has signed is not followed.
     */
    requireSignedBy: string | null;
    /**
     * What this source may declare; without it everything. Only one source may be without it: it is the operator's, whose templates and policies the others share. In a reseller's own repository: the same lines, for its own checks.
     */
    may: {
      /**
       * Names of portals, with * for any characters.
       */
      portals: readonly string[];
      /**
       * Domains that its portals may list, with *. at the beginning for every name below. The name of a portal under edge.zone goes with the portal.
       */
      domains: readonly string[];
      /**
       * Whether it declares templates of customers of its own, beside those of the operator's source, which its portals may name in any case.
       */
      templates: "shared" | "own";
      /**
       * Whether policies in its own repository count too, beside those of the operator's source, which hold in any case.
       */
      policies: "shared" | "own";
    } | null;
  }[];
  /**
   * Portals that go to another source, with its name. A portal goes once that source declares it without an error; until then it stays with the one that has it, and is not removed.
   */
  handOver: Readonly<Record<string, string>>;
  /**
   * Where live state is kept: a SQLite file, or a PostgreSQL database.
   */
  store: string;
  /**
   * Where portals are served.
   */
  edge: {
    /**
     * Where visitors reach the edge, where that is not where it listens: behind a container, a Kubernetes service or a load balancer.
     */
    public: {
      /**
       * Port of HTTPS that visitors use: in redirects, in the links of emails and of the console. Without it, the port of edge.https, or 443 where that is off.
       */
      https: number;
    } | null;
    /**
     * Name that customers' CNAME records point to.
     */
    target: string;
    /**
     * Address for plain HTTP.
     */
    http: {readonly host: string | undefined; readonly port: number};
    /**
     * Address for HTTPS, or off behind a load balancer.
     */
    https: {readonly host: string | undefined; readonly port: number} | "off";
    /**
     * Header in which a trusted proxy names the country of the visitor (ISO 3166), as CF-IPCountry. Contacts get an email about a login from another country.
     */
    countryHeader: string | null;
    /**
     * Addresses or networks of proxies that say whose connection it is, in the X-Forwarded-For header or in a header of the PROXY protocol (version 1 or 2). From any other address neither is believed.
     *
     * Items: An address, or a range as in 10.0.0.0/8.
     */
    trustedProxies: string[];
    /**
     * DNS servers that domains are checked at, each of them; without any, those of the system.
     *
     * Items: Address of a resolver, with a port where it is not 53.
     */
    resolvers: string[];
    /**
     * The operator's own zone: a portal that lists no domain is served at its name under it. One wildcard record points these names to this edge.
     */
    zone: string | null;
    /**
     * Suffixes, besides localhost and test, of names in no public DNS: they need no record, and the internal authority issues their certificates.
     *
     * Items: A suffix, without a leading dot.
     */
    internalNames: string[];
    /**
     * How long a name whose record no longer points to this edge is still served.
     */
    lostGrace: number;
    /**
     * Where the reconciler reaches the HTTPS listener, to verify that a new certificate is served; without it, the address of edge.https.
     */
    probe: {readonly host: string | undefined; readonly port: number} | null;
    /**
     * Concurrent connections of one visitor's address: an office is one, and each of its browsers opens six. What a trusted proxy passes on without a PROXY header is not counted. While half of all connections are taken, an address may have a fiftieth.
     */
    connectionsPerAddress: number;
  };
  /**
   * Zones of the operator's whose server takes dynamic updates (RFC 2136): names of portals in them get their record from Portico, and challenges of authorities are answered there.
   *
   * Items: One zone.
   */
  dns: {
    /**
     * Name of the zone, as its SOA record has it.
     */
    zone: string;
    /**
     * Address of the primary server of the zone, with a port where it is not 53.
     */
    server: string;
    /**
     * Key that updates are signed with (TSIG, RFC 8945).
     */
    tsig: {
      /**
       * Name of the key, as the server knows it.
       */
      name: string;
      /**
       * Algorithm of the key.
       */
      algorithm: "hmac-sha256" | "hmac-sha384" | "hmac-sha512";
      /**
       * The secret in base64, as tsig-keygen prints it. A reference; never the secret itself.
       */
      key: SecretReference;
    };
    /**
     * Whether names of portals in this zone get their CNAME record; without it, the zone is for challenges alone.
     */
    records: boolean;
    /**
     * Mark of the records that are made here, in a TXT record beside each: another installation that writes in the same zone has another one.
     */
    owner: string;
  }[];
  /**
   * Where visitors are, to report logins from another country.
   */
  geo: {
    /**
     * File of countries by address in the MaxMind format (MMDB), such as GeoLite2-Country. Read again when it changes. A country that edge.countryHeader names counts before it.
     */
    database: string | null;
  };
  /**
   * Certificates of the portals.
   */
  certificates: {
    /**
     * Who issues certificates.
     */
    issuer: "internal" | "acme";
    /**
     * Secret that private keys are encrypted with at rest; generated on first start without it. A reference; never the secret itself.
     */
    secretKey: SecretReference | null;
    /**
     * Keys that open what secretKey did not seal, and seal nothing: the former one while its values are re-encrypted, or the next one before it is in use. One of them may be short.
     */
    secretKeyFallbacks: readonly SecretReference[];
    /**
     * Certificate authorities for the acme issuer, tried in this order.
     *
     * Items: One authority.
     */
    acme: {
      /**
       * URL of the ACME directory.
       */
      directory: string;
      /**
       * Contact of the account.
       */
      email: string | null;
      /**
       * External account binding (RFC 8555, 7.3.4).
       */
      eab: {
        /**
         * Id that the authority gave.
         */
        keyId: string;
        /**
         * Key that the authority gave. A reference; never the secret itself.
         */
        key: SecretReference;
      } | null;
      /**
       * File of the certificates that the directory's own TLS is verified with; for private authorities.
       */
      ca: string | null;
      /**
       * Certificate profile to ask for.
       */
      profile: string | null;
      /**
       * How names are validated, in order of preference; the next is tried when one fails. dns-01 is used for names whose challenges can be answered in a zone of dns.
       *
       * Items: A challenge type (RFC 8555, RFC 8737).
       */
      challenges: ("http-01" | "tls-alpn-01" | "dns-01")[];
      /**
       * Name of the root or intermediate that the chain ends in, where the authority offers several.
       */
      preferredChain: string | null;
      /**
       * Limits of the authority that no order may exceed; the defaults are those of Let's Encrypt.
       */
      limits: {
        /**
         * New orders of the account.
         */
        orders: {
          /**
           * How many.
           */
          max: number;
          /**
           * Within which time.
           */
          per: number;
        };
        /**
         * Certificates of one registered domain.
         */
        certificates: {
          /**
           * How many.
           */
          max: number;
          /**
           * Within which time.
           */
          per: number;
        };
        /**
         * Certificates of the same name.
         */
        duplicates: {
          /**
           * How many.
           */
          max: number;
          /**
           * Within which time.
           */
          per: number;
        };
        /**
         * Failed validations of a name.
         */
        failures: {
          /**
           * How many.
           */
          max: number;
          /**
           * Within which time.
           */
          per: number;
        };
      };
    }[];
    /**
     * Key type of new certificates.
     */
    keyType: "ecdsa-p256" | "rsa-3072";
    /**
     * Certificates that the operator provides, e.g. the wildcard of edge.zone; they are used for the names given.
     *
     * Items: One certificate.
     */
    provided: {
      /**
       * Names that it is used for; a wildcard covers one label.
       *
       * Items: A hostname, or a wildcard.
       */
      hosts: string[];
      /**
       * PEM of the certificate and its intermediates. A reference; never the secret itself.
       */
      chain: SecretReference;
      /**
       * PEM of its private key. A reference; never the secret itself.
       */
      key: SecretReference;
    }[];
    /**
     * Name in or of a zone of dns under which challenges of other names are answered (dns-01): the owner of a name delegates _acme-challenge to it once, and its certificate is there before it points to this edge.
     */
    challengeZone: string | null;
  };
  /**
   * The operator's console.
   */
  console: {
    /**
     * Address that the console listens on.
     */
    listen: {readonly host: string | undefined; readonly port: number};
    /**
     * Where operators reach the console in their browsers, for links in notifications and for logging in.
     */
    url: string | null;
    /**
     * What this installation is called, such as production or staging. The console shows it beside its menu, so that one is not taken for the other.
     */
    environment: string | null;
    /**
     * People who log in to the console with factors of their own: a passkey, or a password with an authenticator app. portico console invite makes the link by which a user sets them up. Another role here, or a removed user, ends the sessions at the next start.
     *
     * Items: A user.
     */
    users: {
      /**
       * E-mail address, by which the user logs in, and which the audit log names. Nothing is sent to it.
       */
      email: string;
      /**
       * What the user may do, as in docs/operate/console.md.
       */
      role: "viewer" | "operator" | "admin";
    }[];
    /**
     * Logging in with an OpenID provider, besides the token. A user with none of the values of roles is refused. Needs console.url; register URL/login/callback as the redirect URI.
     */
    openid: {
      /**
       * Issuer, as in its discovery document; https, or http on this machine.
       */
      issuer: string;
      /**
       * Client id of the console at the provider.
       */
      clientId: string;
      /**
       * Secret of the client; a client without one relies on PKCE alone. A reference; never the secret itself.
       */
      clientSecret: SecretReference | null;
      /**
       * Scopes that are requested besides openid.
       *
       * Items: A scope.
       */
      scopes: string[];
      /**
       * The claim that the roles are read from, in the ID token or from the userinfo endpoint; a dot enters an object. An email address counts only when the provider says that it is verified.
       */
      claim: string;
      /**
       * Authentication context classes: one of them has to be in the claim acr of a login that counts as a confirmation before a sensitive action. Sent as acr_values; without any, each new login counts.
       *
       * Items: A class.
       */
      acr: string[];
      /**
       * Which values of the claim give which role; the highest one applies.
       */
      roles: {
        /**
         * See everything except what belongs to customers.
         *
         * Items: A value of the claim.
         */
        viewer: string[];
        /**
         * Act: sync, suspend, roll back, approve, override; and see what belongs to customers.
         *
         * Items: A value of the claim.
         */
        operator: string[];
        /**
         * Also read the audit log.
         *
         * Items: A value of the claim.
         */
        admin: string[];
      };
    } | null;
    /**
     * How long after a login, or after confirming it again, a user of the console may do what docs/operate/console.md lists as sensitive: approve, roll back, open a portal as a contact, change API tokens.
     */
    recentProof: number;
    /**
     * Lets the console listen beyond this machine by plain HTTP. Without it, an address other than loopback needs a proxy that ends TLS: console.url with https, and the proxy in edge.trustedProxies. For containers, whose port only the machine or a proxy of the pod reaches.
     */
    insecure: boolean;
    /**
     * How long API tokens are good.
     */
    tokens: {
      /**
       * Of a token for which nothing else is asked.
       */
      life: number;
      /**
       * At most, whatever is asked.
       */
      maxLife: number;
    };
    /**
     * Token to log in with; generated on first start without it. A reference; never the secret itself.
     */
    token: SecretReference | null;
    /**
     * Reports of emails that came back, at POST /hooks/mail of the console's listener: how each sender proves itself. Without any, the endpoint is off.
     */
    mailReports: {
      /**
       * Secret that your own systems sign the generic shape with, as in Standard Webhooks: whsec_ and 24 to 64 random bytes in base64. A reference; never the secret itself.
       */
      secret: SecretReference | null;
      /**
       * Password of HTTP Basic, with any user: for Postmark, and for delivery status notifications that a mail server posts. A reference; never the secret itself.
       */
      password: SecretReference | null;
      /**
       * HTTP webhook signing key of Mailgun. A reference; never the secret itself.
       */
      mailgunKey: SecretReference | null;
      /**
       * ARN of the topic of Amazon SNS that SES publishes bounces and complaints to. Its subscription is confirmed automatically.
       */
      snsTopic: string | null;
    } | null;
  };
  /**
   * Where `portico serve` answers /healthz, /readyz and /metrics; `up` and `reconcile` do so on the console's address.
   */
  operations: {
    /**
     * Token that /metrics asks for, as a bearer token, of everything but programs of this machine; on the console's address its own token will do, too. A reference; never the secret itself.
     */
    token: SecretReference | null;
    /**
     * Address to listen on; without one it does not listen for them.
     */
    listen: {readonly host: string | undefined; readonly port: number} | null;
  };
  /**
   * How scripts that a portal's document lists run: in a frame that reaches nothing of the portal, unless it says otherwise here.
   */
  scripts: {
    /**
     * Portals whose scripts run in the page itself: there they may do what the customer may who reads it, apart from pages with a secret. Only for scripts that you trust like your own.
     *
     * Items: Name of a portal.
     */
    inPage: string[];
  };
  /**
   * Limits of what one apply may remove or change without an approval.
   */
  guards: {
    /**
     * Resources that one apply may remove.
     */
    maxRemovals: number;
    /**
     * Percentage of resources that one apply may remove.
     */
    maxRemovalPercent: number;
    /**
     * Resources that may be removed within any hour, over several applies.
     */
    maxRemovalsPerHour: number;
    /**
     * Percentage of resources that may be removed within any hour.
     */
    maxRemovalPercentPerHour: number;
    /**
     * Limits of what one apply, and any hour, may change of live brands, by the risk class of the changed field. New brands do not count.
     */
    changes: {
      /**
       * Limits of changes of which sections, columns and calls customers see.
       */
      visibility: {
        /**
         * Live brands that one apply may change, whatever their share of the fleet.
         */
        brands: number;
        /**
         * Percentage of the live brands that one apply may change, where that is more.
         */
        percent: number;
        /**
         * Live brands that may change within any hour, over several applies.
         */
        brandsPerHour: number;
        /**
         * Percentage of the live brands that may change within any hour, where that is more.
         */
        percentPerHour: number;
      };
      /**
       * Limits of changes of who gets in and where: domains, sign-up, second factor, maintenance, the mail server.
       */
      access: {
        /**
         * Live brands that one apply may change, whatever their share of the fleet.
         */
        brands: number;
        /**
         * Percentage of the live brands that one apply may change, where that is more.
         */
        percent: number;
        /**
         * Live brands that may change within any hour, over several applies.
         */
        brandsPerHour: number;
        /**
         * Percentage of the live brands that may change within any hour, where that is more.
         */
        percentPerHour: number;
      };
      /**
       * Limits of changes of currencies, payments, and the amounts that new accounts begin with.
       */
      money: {
        /**
         * Live brands that one apply may change, whatever their share of the fleet.
         */
        brands: number;
        /**
         * Percentage of the live brands that one apply may change, where that is more.
         */
        percent: number;
        /**
         * Live brands that may change within any hour, over several applies.
         */
        brandsPerHour: number;
        /**
         * Percentage of the live brands that may change within any hour, where that is more.
         */
        percentPerHour: number;
      };
      /**
       * Limits of changes of CSS, JavaScript, and links to elsewhere.
       */
      code: {
        /**
         * Live brands that one apply may change, whatever their share of the fleet.
         */
        brands: number;
        /**
         * Percentage of the live brands that one apply may change, where that is more.
         */
        percent: number;
        /**
         * Live brands that may change within any hour, over several applies.
         */
        brandsPerHour: number;
        /**
         * Percentage of the live brands that may change within any hour, where that is more.
         */
        percentPerHour: number;
      };
      /**
       * Limits of all other changes: texts, colours, images.
       */
      appearance: {
        /**
         * Live brands that one apply may change, whatever their share of the fleet.
         */
        brands: number;
        /**
         * Percentage of the live brands that one apply may change, where that is more.
         */
        percent: number;
        /**
         * Live brands that may change within any hour, over several applies.
         */
        brandsPerHour: number;
        /**
         * Percentage of the live brands that may change within any hour, where that is more.
         */
        percentPerHour: number;
      };
    };
    /**
     * How a plan that a guard blocks may be approved, and by whom.
     */
    approval: {
      /**
       * Ways of approval that count: the console and its API, the command line, a Portico-Approve trailer of a commit.
       *
       * Items: One way.
       */
      by: ("console" | "command" | "trailer")[];
      /**
       * Whose trailers count: those of any commit, or only those of a commit that is signed by a key of source.requireSignedBy.
       */
      trailer: "any" | "signed";
      /**
       * Whether a plan may be approved only by a person who has not written the commits that changed it.
       */
      secondPerson: boolean;
    };
    /**
     * Whether changes made by hand are reverted at the next reconcile pass; otherwise they are only reported.
     */
    selfHeal: boolean;
    /**
     * When new commits are applied; always, without any. Urgent changes are applied immediately: a rollback, a commit with a Portico-Urgent trailer, and the healing of drift.
     *
     * Items: One window: open in every minute that the expression matches.
     */
    windows: {
      /**
       * Five fields: minute, hour, day of month, month, day of week.
       */
      cron: string;
      /**
       * IANA time zone of the expression.
       */
      timezone: string;
    }[];
  };
  /**
   * Mail server of the operator, and of portals without a server of their own.
   */
  mail: {
    /**
     * Name of the SMTP server.
     */
    host: string;
    /**
     * TCP port.
     */
    port: number;
    /**
     * User to authenticate as.
     */
    username: string | null;
    /**
     * Password of that user. A reference; never the secret itself.
     */
    password: SecretReference | null;
    /**
     * Sender address.
     */
    from: string;
    /**
     * Name that the server is greeted with (EHLO). Without it, edge.target, or the domain of from where that is not set.
     */
    name: string | null;
    /**
     * File of certificate authorities, in PEM, by one of which the server's certificate is issued, besides the public ones.
     */
    ca: string | null;
  } | null;
  /**
   * Limits of what portals email, counted in the store and so by all processes together. An email beyond one is not sent, and is logged.
   */
  emails: {
    /**
     * Emails a day to an address whose owner has confirmed none yet, of all portals together.
     */
    unconfirmedPerDay: number;
    /**
     * Alerts and reports an hour to one address.
     */
    addressPerHour: number;
    /**
     * Alerts and reports an hour of one customer.
     */
    customerPerHour: number;
    /**
     * Emails an hour of one portal.
     */
    portalPerHour: number;
  };
  /**
   * Call records.
   */
  calls: {
    /**
     * Systems that calls come from, by the name that import cdr and POST /cdrs give as their origin, and how each dials: numbers are stored in E.164, with the number as it was sent beside it.
     *
     * Items: A system.
     */
    origins: {
      /**
       * Its origin; the id of the format for files that are loaded without --origin.
       */
      name: string;
      /**
       * How the system writes numbers that are not in E.164.
       */
      dialing: {
        /**
         * Country code of numbers in national form.
         */
        country: string | null;
        /**
         * What is dialled before a country code.
         */
        international: string | null;
        /**
         * What is dialled before an area code; needs country.
         */
        trunk: string | null;
        /**
         * Digits of a number in national form that is written without a trunk prefix, such as 10 in North America; needs country.
         */
        national: number | null;
      };
    }[];
  };
  /**
   * What customers may change and pay by themselves.
   */
  customers: {
    /**
     * How long after a login, or after confirming the password and second factor again, a visitor may change where calls go, who may call, alerts, tokens and how to log in.
     */
    recentProof: number;
    /**
     * Payments above this amount, in whole units of the customer's currency, need such a recent proof; 0 for all.
     */
    proofAbove: number;
    /**
     * Payments of one customer and one way to pay that may be pending.
     */
    pendingPayments: number;
    /**
     * Their sum, in whole units of the customer's currency.
     */
    pendingAmount: number;
    /**
     * Country codes and longer prefixes that customers cannot forward their numbers to; by default satellite, international networks and international premium rates. Add the premium prefixes of your countries.
     *
     * Items: Digits after the plus.
     */
    refusedDestinations: string[];
  };
  /**
   * Where notifications are sent; docs/operate/notifications.md lists each event and what is sent.
   *
   * Items: One channel (a webhook, an email address or a Slack channel) and the events that it is notified of.
   */
  notify: {
    /**
     * URL that notifications are posted to as JSON; https, or http on this machine.
     */
    webhook: string | null;
    /**
     * Secret that a webhook is signed with, as in Standard Webhooks: whsec_ and 24 to 64 random bytes in base64. A reference; never the secret itself.
     */
    secret: SecretReference | null;
    /**
     * Address that notifications are emailed to, through the server under mail.
     */
    email: string | null;
    /**
     * Incoming webhook of a Slack channel, or of a chat that understands the same format: anyone with its URL can post. A reference; never the secret itself.
     */
    slack: SecretReference | null;
    /**
     * Events that it is notified of; by default all that may need a person, which is all but applied.
     *
     * Items: An event.
     */
    on: (
      | "applied"
      | "failed"
      | "blocked"
      | "drift"
      | "domain-lost"
      | "certificate-failed"
      | "certificate-expiring"
      | "impaired"
    )[];
  }[];
  /**
   * The log of what operators did.
   */
  audit: {
    /**
     * Where each entry of the audit is sent: in order, at least once, from the first entry on. docs/operate/console.md says what receivers get.
     *
     * Items: One target: a file, a syslog server or a webhook.
     */
    stream: {
      /**
       * File that entries are appended to, one JSON object a line. It may be rotated at any time; its folder has to exist.
       */
      file: string | null;
      /**
       * Server that gets entries as syslog messages (RFC 5424): tls://, tcp:// or udp://, with a port. Over TCP and UDP they can be read on their way, and over UDP lost.
       */
      syslog: string | null;
      /**
       * File of certificate authorities, in PEM, by one of which the syslog server's certificate is issued; those of the machine otherwise.
       */
      ca: string | null;
      /**
       * URL that entries are posted to as JSON; https, or http on this machine.
       */
      webhook: string | null;
      /**
       * Secret that the webhook is signed with, as in Standard Webhooks: whsec_ and 24 to 64 random bytes in base64. A reference; never the secret itself.
       */
      secret: SecretReference | null;
    }[];
  };
  /**
   * HTTP endpoints of the operator's own systems.
   */
  hooks: {
    /**
     * Called before an account is opened; any response other than 200 or 204 refuses it.
     */
    signup: {
      /**
       * URL that is posted to; https, or http on this machine.
       */
      url: string;
      /**
       * Secret that requests are signed with, as in Standard Webhooks: whsec_ and 24 to 64 random bytes in base64. A reference; never the secret itself.
       */
      secret: SecretReference | null;
    } | null;
    /**
     * Called to send the code that verifies a phone number.
     */
    phone: {
      /**
       * URL that is posted to; https, or http on this machine.
       */
      url: string;
      /**
       * Secret that requests are signed with, as in Standard Webhooks: whsec_ and 24 to 64 random bytes in base64. A reference; never the secret itself.
       */
      secret: SecretReference | null;
    } | null;
    /**
     * Called with the bytes of each file that a customer uploads, before it is stored: 200 or 204 takes it, 406 or 422 refuses it, and anything else, or no answer in 30 seconds, refuses it until the scanner works again.
     */
    scan: {
      /**
       * URL that is posted to; https, or http on this machine.
       */
      url: string;
      /**
       * Secret that requests are signed with, as in Standard Webhooks: whsec_ and 24 to 64 random bytes in base64. A reference; never the secret itself.
       */
      secret: SecretReference | null;
    } | null;
  };
  /**
   * Secrets that are sealed in documents: whom `portico seal` encrypts for, and what opens them.
   */
  sealing: {
    /**
     * Recipients of age (X25519): that of this server, and of people who may open the secrets too. They are not secret; a repository has them in its own portico.yaml.
     *
     * Items: A recipient, as `portico seal keys new` prints it.
     */
    recipients: string[];
    /**
     * The identity of age that opens what is sealed, in the processes that use it. A reference; never the identity itself.
     */
    identity: SecretReference | null;
  };
  /**
   * Where the mail servers that documents name may be. Servers of these settings may be anywhere.
   */
  outgoing: {
    /**
     * Addresses or networks that are not of the public Internet and may be connected to all the same.
     *
     * Items: An address, or a range as in 10.0.0.0/8.
     */
    allow: string[];
    /**
     * Ports of mail servers.
     *
     * Items: A port.
     */
    mailPorts: number[];
  };
  /**
   * Secrets that documents may name, by portal, besides the portal's own: variables that begin with PORTICO_SECRET_<PORTAL>_, and files in secrets/<portal>/ beside this file. The server's own secrets can be named by no document, whatever is listed here.
   */
  secrets: SecretLists;
  /**
   * Where recordings of calls are kept: an HTTP server that answers requests for parts of a file (Range). The portal fetches from it what a customer plays in the section recording.
   */
  recordings: {
    /**
     * URL of a recording: {portal} and {file}, the recording-file of the call, are filled in, and {customer} where it is given. {portal} comes before {file}, so that no portal names files of another.
     */
    url: string;
    /**
     * Value of the header Authorization that the storage is asked with, such as Bearer and a token. A reference; never the secret itself.
     */
    authorization: SecretReference | null;
  } | null;
  /**
   * Card payments by Stripe; the keys are of each portal.
   */
  stripe: {
    /**
     * Address of Stripe's API, where it is not Stripe's own: for tests against a stand-in.
     */
    api: string | null;
  };
  /**
   * Contacts for security reports, for every portal's /.well-known/security.txt (RFC 9116).
   */
  security: {
    /**
     * Addresses, as mailto: or https: URLs.
     *
     * Items: One address.
     */
    contact: string[];
  } | null;
}

export const settingsTree: SettingNode = {
  "type": "object",
  "properties": {
    "source": {
      "type": "object",
      "variable": "PORTICO_SOURCE",
      "default": {},
      "properties": {
        "repository": {
          "type": "repository",
          "variable": "PORTICO_SOURCE_REPOSITORY",
          "default": "."
        },
        "branch": {
          "type": "text",
          "variable": "PORTICO_SOURCE_BRANCH"
        },
        "path": {
          "type": "folder",
          "variable": "PORTICO_SOURCE_PATH",
          "default": "portals"
        },
        "every": {
          "type": "duration",
          "variable": "PORTICO_SOURCE_EVERY",
          "default": "60s"
        },
        "timeout": {
          "type": "duration",
          "variable": "PORTICO_SOURCE_TIMEOUT",
          "default": "60s"
        },
        "status": {
          "type": "object",
          "variable": "PORTICO_SOURCE_STATUS",
          "properties": {
            "host": {
              "type": "text",
              "variable": "PORTICO_SOURCE_STATUS_HOST"
            },
            "token": {
              "type": "secret",
              "variable": "PORTICO_SOURCE_STATUS_TOKEN"
            },
            "project": {
              "type": "text",
              "variable": "PORTICO_SOURCE_STATUS_PROJECT"
            },
            "api": {
              "type": "text",
              "variable": "PORTICO_SOURCE_STATUS_API"
            }
          }
        },
        "auth": {
          "type": "object",
          "variable": "PORTICO_SOURCE_AUTH",
          "default": {},
          "properties": {
            "username": {
              "type": "text",
              "variable": "PORTICO_SOURCE_AUTH_USERNAME",
              "default": "git"
            },
            "token": {
              "type": "secret",
              "variable": "PORTICO_SOURCE_AUTH_TOKEN"
            },
            "githubApp": {
              "type": "object",
              "variable": "PORTICO_SOURCE_AUTH_GITHUB_APP",
              "properties": {
                "id": {
                  "type": "text",
                  "variable": "PORTICO_SOURCE_AUTH_GITHUB_APP_ID"
                },
                "installation": {
                  "type": "text",
                  "variable": "PORTICO_SOURCE_AUTH_GITHUB_APP_INSTALLATION"
                },
                "key": {
                  "type": "secret",
                  "variable": "PORTICO_SOURCE_AUTH_GITHUB_APP_KEY"
                },
                "api": {
                  "type": "text",
                  "variable": "PORTICO_SOURCE_AUTH_GITHUB_APP_API",
                  "default": "https://api.github.com"
                }
              }
            },
            "sshKey": {
              "type": "secret",
              "variable": "PORTICO_SOURCE_AUTH_SSH_KEY"
            },
            "knownHosts": {
              "type": "path",
              "variable": "PORTICO_SOURCE_AUTH_KNOWN_HOSTS"
            },
            "userConfiguration": {
              "type": "boolean",
              "variable": "PORTICO_SOURCE_AUTH_USER_CONFIGURATION",
              "default": false
            }
          }
        },
        "ca": {
          "type": "path",
          "variable": "PORTICO_SOURCE_CA"
        },
        "proxy": {
          "type": "text",
          "variable": "PORTICO_SOURCE_PROXY"
        },
        "webhookSecret": {
          "type": "secrets",
          "variable": "PORTICO_SOURCE_WEBHOOK_SECRET"
        },
        "requireSignedBy": {
          "type": "path",
          "variable": "PORTICO_SOURCE_REQUIRE_SIGNED_BY"
        },
        "may": {
          "type": "object",
          "variable": "PORTICO_SOURCE_MAY",
          "properties": {
            "portals": {
              "type": "texts",
              "variable": "PORTICO_SOURCE_MAY_PORTALS"
            },
            "domains": {
              "type": "texts",
              "variable": "PORTICO_SOURCE_MAY_DOMAINS",
              "default": []
            },
            "templates": {
              "type": "text",
              "variable": "PORTICO_SOURCE_MAY_TEMPLATES",
              "default": "shared"
            },
            "policies": {
              "type": "text",
              "variable": "PORTICO_SOURCE_MAY_POLICIES",
              "default": "shared"
            }
          }
        }
      }
    },
    "sources": {
      "type": "list",
      "variable": "PORTICO_SOURCES",
      "default": [],
      "items": {
        "type": "object",
        "properties": {
          "name": {
            "type": "text"
          },
          "repository": {
            "type": "repository"
          },
          "branch": {
            "type": "text"
          },
          "path": {
            "type": "folder",
            "default": "portals"
          },
          "every": {
            "type": "duration",
            "default": "60s"
          },
          "timeout": {
            "type": "duration",
            "default": "60s"
          },
          "status": {
            "type": "object",
            "properties": {
              "host": {
                "type": "text"
              },
              "token": {
                "type": "secret"
              },
              "project": {
                "type": "text"
              },
              "api": {
                "type": "text"
              }
            }
          },
          "auth": {
            "type": "object",
            "default": {},
            "properties": {
              "username": {
                "type": "text",
                "default": "git"
              },
              "token": {
                "type": "secret"
              },
              "githubApp": {
                "type": "object",
                "properties": {
                  "id": {
                    "type": "text"
                  },
                  "installation": {
                    "type": "text"
                  },
                  "key": {
                    "type": "secret"
                  },
                  "api": {
                    "type": "text",
                    "default": "https://api.github.com"
                  }
                }
              },
              "sshKey": {
                "type": "secret"
              },
              "knownHosts": {
                "type": "path"
              },
              "userConfiguration": {
                "type": "boolean",
                "default": false
              }
            }
          },
          "ca": {
            "type": "path"
          },
          "proxy": {
            "type": "text"
          },
          "webhookSecret": {
            "type": "secrets"
          },
          "requireSignedBy": {
            "type": "path"
          },
          "may": {
            "type": "object",
            "properties": {
              "portals": {
                "type": "texts"
              },
              "domains": {
                "type": "texts",
                "default": []
              },
              "templates": {
                "type": "text",
                "default": "shared"
              },
              "policies": {
                "type": "text",
                "default": "shared"
              }
            }
          }
        }
      }
    },
    "handOver": {
      "type": "names",
      "variable": "PORTICO_HAND_OVER",
      "default": {}
    },
    "store": {
      "type": "store",
      "variable": "PORTICO_STORE",
      "default": "sqlite:./var/portico.db"
    },
    "edge": {
      "type": "object",
      "variable": "PORTICO_EDGE",
      "default": {},
      "properties": {
        "public": {
          "type": "object",
          "variable": "PORTICO_EDGE_PUBLIC",
          "properties": {
            "https": {
              "type": "number",
              "variable": "PORTICO_EDGE_PUBLIC_HTTPS"
            }
          }
        },
        "target": {
          "type": "text",
          "variable": "PORTICO_EDGE_TARGET",
          "default": "edge.localhost"
        },
        "http": {
          "type": "address",
          "variable": "PORTICO_EDGE_HTTP",
          "default": ":8080"
        },
        "https": {
          "type": "address-or-off",
          "variable": "PORTICO_EDGE_HTTPS",
          "default": ":8443"
        },
        "countryHeader": {
          "type": "text",
          "variable": "PORTICO_EDGE_COUNTRY_HEADER",
          "default": null
        },
        "trustedProxies": {
          "type": "list",
          "variable": "PORTICO_EDGE_TRUSTED_PROXIES",
          "default": [],
          "items": {
            "type": "text"
          }
        },
        "resolvers": {
          "type": "list",
          "variable": "PORTICO_EDGE_RESOLVERS",
          "default": [],
          "items": {
            "type": "text"
          }
        },
        "zone": {
          "type": "text",
          "variable": "PORTICO_EDGE_ZONE"
        },
        "internalNames": {
          "type": "list",
          "variable": "PORTICO_EDGE_INTERNAL_NAMES",
          "default": [],
          "items": {
            "type": "text"
          }
        },
        "lostGrace": {
          "type": "duration",
          "variable": "PORTICO_EDGE_LOST_GRACE",
          "default": "24h"
        },
        "probe": {
          "type": "address",
          "variable": "PORTICO_EDGE_PROBE"
        },
        "connectionsPerAddress": {
          "type": "number",
          "variable": "PORTICO_EDGE_CONNECTIONS_PER_ADDRESS",
          "default": 1500
        }
      }
    },
    "dns": {
      "type": "list",
      "variable": "PORTICO_DNS",
      "default": [],
      "items": {
        "type": "object",
        "properties": {
          "zone": {
            "type": "text"
          },
          "server": {
            "type": "text"
          },
          "tsig": {
            "type": "object",
            "properties": {
              "name": {
                "type": "text"
              },
              "algorithm": {
                "type": "text",
                "default": "hmac-sha256"
              },
              "key": {
                "type": "secret"
              }
            }
          },
          "records": {
            "type": "boolean",
            "default": true
          },
          "owner": {
            "type": "text",
            "default": "portico"
          }
        }
      }
    },
    "geo": {
      "type": "object",
      "variable": "PORTICO_GEO",
      "default": {},
      "properties": {
        "database": {
          "type": "path",
          "variable": "PORTICO_GEO_DATABASE",
          "default": null
        }
      }
    },
    "certificates": {
      "type": "object",
      "variable": "PORTICO_CERTIFICATES",
      "default": {},
      "properties": {
        "issuer": {
          "type": "text",
          "variable": "PORTICO_CERTIFICATES_ISSUER",
          "default": "internal"
        },
        "secretKey": {
          "type": "secret",
          "variable": "PORTICO_CERTIFICATES_SECRET_KEY"
        },
        "secretKeyFallbacks": {
          "type": "secrets",
          "variable": "PORTICO_CERTIFICATES_SECRET_KEY_FALLBACKS"
        },
        "acme": {
          "type": "list",
          "variable": "PORTICO_CERTIFICATES_ACME",
          "default": [],
          "items": {
            "type": "object",
            "properties": {
              "directory": {
                "type": "text"
              },
              "email": {
                "type": "text"
              },
              "eab": {
                "type": "object",
                "properties": {
                  "keyId": {
                    "type": "text"
                  },
                  "key": {
                    "type": "secret"
                  }
                }
              },
              "ca": {
                "type": "path"
              },
              "profile": {
                "type": "text"
              },
              "challenges": {
                "type": "list",
                "default": [
                  "http-01",
                  "tls-alpn-01"
                ],
                "items": {
                  "type": "text"
                }
              },
              "preferredChain": {
                "type": "text"
              },
              "limits": {
                "type": "object",
                "default": {},
                "properties": {
                  "orders": {
                    "type": "object",
                    "default": {
                      "max": 300,
                      "per": "3h"
                    },
                    "properties": {
                      "max": {
                        "type": "number"
                      },
                      "per": {
                        "type": "duration"
                      }
                    }
                  },
                  "certificates": {
                    "type": "object",
                    "default": {
                      "max": 50,
                      "per": "168h"
                    },
                    "properties": {
                      "max": {
                        "type": "number"
                      },
                      "per": {
                        "type": "duration"
                      }
                    }
                  },
                  "duplicates": {
                    "type": "object",
                    "default": {
                      "max": 5,
                      "per": "168h"
                    },
                    "properties": {
                      "max": {
                        "type": "number"
                      },
                      "per": {
                        "type": "duration"
                      }
                    }
                  },
                  "failures": {
                    "type": "object",
                    "default": {
                      "max": 5,
                      "per": "1h"
                    },
                    "properties": {
                      "max": {
                        "type": "number"
                      },
                      "per": {
                        "type": "duration"
                      }
                    }
                  }
                }
              }
            }
          }
        },
        "keyType": {
          "type": "text",
          "variable": "PORTICO_CERTIFICATES_KEY_TYPE",
          "default": "ecdsa-p256"
        },
        "provided": {
          "type": "list",
          "variable": "PORTICO_CERTIFICATES_PROVIDED",
          "default": [],
          "items": {
            "type": "object",
            "properties": {
              "hosts": {
                "type": "list",
                "items": {
                  "type": "text"
                }
              },
              "chain": {
                "type": "secret"
              },
              "key": {
                "type": "secret"
              }
            }
          }
        },
        "challengeZone": {
          "type": "text",
          "variable": "PORTICO_CERTIFICATES_CHALLENGE_ZONE"
        }
      }
    },
    "console": {
      "type": "object",
      "variable": "PORTICO_CONSOLE",
      "default": {},
      "properties": {
        "listen": {
          "type": "address",
          "variable": "PORTICO_CONSOLE_LISTEN",
          "default": "127.0.0.1:9080"
        },
        "url": {
          "type": "text",
          "variable": "PORTICO_CONSOLE_URL"
        },
        "environment": {
          "type": "text",
          "variable": "PORTICO_CONSOLE_ENVIRONMENT"
        },
        "users": {
          "type": "list",
          "variable": "PORTICO_CONSOLE_USERS",
          "default": [],
          "items": {
            "type": "object",
            "properties": {
              "email": {
                "type": "text"
              },
              "role": {
                "type": "text"
              }
            }
          }
        },
        "openid": {
          "type": "object",
          "variable": "PORTICO_CONSOLE_OPENID",
          "properties": {
            "issuer": {
              "type": "text",
              "variable": "PORTICO_CONSOLE_OPENID_ISSUER"
            },
            "clientId": {
              "type": "text",
              "variable": "PORTICO_CONSOLE_OPENID_CLIENT_ID"
            },
            "clientSecret": {
              "type": "secret",
              "variable": "PORTICO_CONSOLE_OPENID_CLIENT_SECRET"
            },
            "scopes": {
              "type": "list",
              "variable": "PORTICO_CONSOLE_OPENID_SCOPES",
              "default": [
                "profile",
                "email"
              ],
              "items": {
                "type": "text"
              }
            },
            "claim": {
              "type": "text",
              "variable": "PORTICO_CONSOLE_OPENID_CLAIM",
              "default": "groups"
            },
            "acr": {
              "type": "list",
              "variable": "PORTICO_CONSOLE_OPENID_ACR",
              "default": [],
              "items": {
                "type": "text"
              }
            },
            "roles": {
              "type": "object",
              "variable": "PORTICO_CONSOLE_OPENID_ROLES",
              "properties": {
                "viewer": {
                  "type": "list",
                  "variable": "PORTICO_CONSOLE_OPENID_ROLES_VIEWER",
                  "default": [],
                  "items": {
                    "type": "text"
                  }
                },
                "operator": {
                  "type": "list",
                  "variable": "PORTICO_CONSOLE_OPENID_ROLES_OPERATOR",
                  "default": [],
                  "items": {
                    "type": "text"
                  }
                },
                "admin": {
                  "type": "list",
                  "variable": "PORTICO_CONSOLE_OPENID_ROLES_ADMIN",
                  "default": [],
                  "items": {
                    "type": "text"
                  }
                }
              }
            }
          }
        },
        "recentProof": {
          "type": "duration",
          "variable": "PORTICO_CONSOLE_RECENT_PROOF",
          "default": "10m"
        },
        "insecure": {
          "type": "boolean",
          "variable": "PORTICO_CONSOLE_INSECURE",
          "default": false
        },
        "tokens": {
          "type": "object",
          "variable": "PORTICO_CONSOLE_TOKENS",
          "default": {},
          "properties": {
            "life": {
              "type": "duration",
              "variable": "PORTICO_CONSOLE_TOKENS_LIFE",
              "default": "2160h"
            },
            "maxLife": {
              "type": "duration",
              "variable": "PORTICO_CONSOLE_TOKENS_MAX_LIFE",
              "default": "8760h"
            }
          }
        },
        "token": {
          "type": "secret",
          "variable": "PORTICO_CONSOLE_TOKEN"
        },
        "mailReports": {
          "type": "object",
          "variable": "PORTICO_CONSOLE_MAIL_REPORTS",
          "properties": {
            "secret": {
              "type": "secret",
              "variable": "PORTICO_CONSOLE_MAIL_REPORTS_SECRET"
            },
            "password": {
              "type": "secret",
              "variable": "PORTICO_CONSOLE_MAIL_REPORTS_PASSWORD"
            },
            "mailgunKey": {
              "type": "secret",
              "variable": "PORTICO_CONSOLE_MAIL_REPORTS_MAILGUN_KEY"
            },
            "snsTopic": {
              "type": "text",
              "variable": "PORTICO_CONSOLE_MAIL_REPORTS_SNS_TOPIC"
            }
          }
        }
      }
    },
    "operations": {
      "type": "object",
      "variable": "PORTICO_OPERATIONS",
      "default": {},
      "properties": {
        "token": {
          "type": "secret",
          "variable": "PORTICO_OPERATIONS_TOKEN"
        },
        "listen": {
          "type": "address",
          "variable": "PORTICO_OPERATIONS_LISTEN"
        }
      }
    },
    "scripts": {
      "type": "object",
      "variable": "PORTICO_SCRIPTS",
      "default": {},
      "properties": {
        "inPage": {
          "type": "list",
          "variable": "PORTICO_SCRIPTS_IN_PAGE",
          "default": [],
          "items": {
            "type": "text"
          }
        }
      }
    },
    "guards": {
      "type": "object",
      "variable": "PORTICO_GUARDS",
      "default": {},
      "properties": {
        "maxRemovals": {
          "type": "number",
          "variable": "PORTICO_GUARDS_MAX_REMOVALS",
          "default": 3
        },
        "maxRemovalPercent": {
          "type": "number",
          "variable": "PORTICO_GUARDS_MAX_REMOVAL_PERCENT",
          "default": 10
        },
        "maxRemovalsPerHour": {
          "type": "number",
          "variable": "PORTICO_GUARDS_MAX_REMOVALS_PER_HOUR",
          "default": 10
        },
        "maxRemovalPercentPerHour": {
          "type": "number",
          "variable": "PORTICO_GUARDS_MAX_REMOVAL_PERCENT_PER_HOUR",
          "default": 20
        },
        "changes": {
          "type": "object",
          "variable": "PORTICO_GUARDS_CHANGES",
          "default": {},
          "properties": {
            "visibility": {
              "type": "object",
              "variable": "PORTICO_GUARDS_CHANGES_VISIBILITY",
              "default": {},
              "properties": {
                "brands": {
                  "type": "number",
                  "variable": "PORTICO_GUARDS_CHANGES_VISIBILITY_BRANDS",
                  "default": 5
                },
                "percent": {
                  "type": "number",
                  "variable": "PORTICO_GUARDS_CHANGES_VISIBILITY_PERCENT",
                  "default": 10
                },
                "brandsPerHour": {
                  "type": "number",
                  "variable": "PORTICO_GUARDS_CHANGES_VISIBILITY_BRANDS_PER_HOUR",
                  "default": 10
                },
                "percentPerHour": {
                  "type": "number",
                  "variable": "PORTICO_GUARDS_CHANGES_VISIBILITY_PERCENT_PER_HOUR",
                  "default": 20
                }
              }
            },
            "access": {
              "type": "object",
              "variable": "PORTICO_GUARDS_CHANGES_ACCESS",
              "default": {},
              "properties": {
                "brands": {
                  "type": "number",
                  "variable": "PORTICO_GUARDS_CHANGES_ACCESS_BRANDS",
                  "default": 5
                },
                "percent": {
                  "type": "number",
                  "variable": "PORTICO_GUARDS_CHANGES_ACCESS_PERCENT",
                  "default": 10
                },
                "brandsPerHour": {
                  "type": "number",
                  "variable": "PORTICO_GUARDS_CHANGES_ACCESS_BRANDS_PER_HOUR",
                  "default": 10
                },
                "percentPerHour": {
                  "type": "number",
                  "variable": "PORTICO_GUARDS_CHANGES_ACCESS_PERCENT_PER_HOUR",
                  "default": 20
                }
              }
            },
            "money": {
              "type": "object",
              "variable": "PORTICO_GUARDS_CHANGES_MONEY",
              "default": {},
              "properties": {
                "brands": {
                  "type": "number",
                  "variable": "PORTICO_GUARDS_CHANGES_MONEY_BRANDS",
                  "default": 5
                },
                "percent": {
                  "type": "number",
                  "variable": "PORTICO_GUARDS_CHANGES_MONEY_PERCENT",
                  "default": 10
                },
                "brandsPerHour": {
                  "type": "number",
                  "variable": "PORTICO_GUARDS_CHANGES_MONEY_BRANDS_PER_HOUR",
                  "default": 10
                },
                "percentPerHour": {
                  "type": "number",
                  "variable": "PORTICO_GUARDS_CHANGES_MONEY_PERCENT_PER_HOUR",
                  "default": 20
                }
              }
            },
            "code": {
              "type": "object",
              "variable": "PORTICO_GUARDS_CHANGES_CODE",
              "default": {},
              "properties": {
                "brands": {
                  "type": "number",
                  "variable": "PORTICO_GUARDS_CHANGES_CODE_BRANDS",
                  "default": 5
                },
                "percent": {
                  "type": "number",
                  "variable": "PORTICO_GUARDS_CHANGES_CODE_PERCENT",
                  "default": 10
                },
                "brandsPerHour": {
                  "type": "number",
                  "variable": "PORTICO_GUARDS_CHANGES_CODE_BRANDS_PER_HOUR",
                  "default": 10
                },
                "percentPerHour": {
                  "type": "number",
                  "variable": "PORTICO_GUARDS_CHANGES_CODE_PERCENT_PER_HOUR",
                  "default": 20
                }
              }
            },
            "appearance": {
              "type": "object",
              "variable": "PORTICO_GUARDS_CHANGES_APPEARANCE",
              "default": {},
              "properties": {
                "brands": {
                  "type": "number",
                  "variable": "PORTICO_GUARDS_CHANGES_APPEARANCE_BRANDS",
                  "default": 20
                },
                "percent": {
                  "type": "number",
                  "variable": "PORTICO_GUARDS_CHANGES_APPEARANCE_PERCENT",
                  "default": 25
                },
                "brandsPerHour": {
                  "type": "number",
                  "variable": "PORTICO_GUARDS_CHANGES_APPEARANCE_BRANDS_PER_HOUR",
                  "default": 40
                },
                "percentPerHour": {
                  "type": "number",
                  "variable": "PORTICO_GUARDS_CHANGES_APPEARANCE_PERCENT_PER_HOUR",
                  "default": 50
                }
              }
            }
          }
        },
        "approval": {
          "type": "object",
          "variable": "PORTICO_GUARDS_APPROVAL",
          "default": {},
          "properties": {
            "by": {
              "type": "list",
              "variable": "PORTICO_GUARDS_APPROVAL_BY",
              "default": [
                "console",
                "command",
                "trailer"
              ],
              "items": {
                "type": "text"
              }
            },
            "trailer": {
              "type": "text",
              "variable": "PORTICO_GUARDS_APPROVAL_TRAILER",
              "default": "any"
            },
            "secondPerson": {
              "type": "boolean",
              "variable": "PORTICO_GUARDS_APPROVAL_SECOND_PERSON",
              "default": false
            }
          }
        },
        "selfHeal": {
          "type": "boolean",
          "variable": "PORTICO_GUARDS_SELF_HEAL",
          "default": true
        },
        "windows": {
          "type": "list",
          "variable": "PORTICO_GUARDS_WINDOWS",
          "default": [],
          "items": {
            "type": "object",
            "properties": {
              "cron": {
                "type": "text"
              },
              "timezone": {
                "type": "text",
                "default": "UTC"
              }
            }
          }
        }
      }
    },
    "mail": {
      "type": "object",
      "variable": "PORTICO_MAIL",
      "properties": {
        "host": {
          "type": "text",
          "variable": "PORTICO_MAIL_HOST"
        },
        "port": {
          "type": "number",
          "variable": "PORTICO_MAIL_PORT",
          "default": 587
        },
        "username": {
          "type": "text",
          "variable": "PORTICO_MAIL_USERNAME"
        },
        "password": {
          "type": "secret",
          "variable": "PORTICO_MAIL_PASSWORD"
        },
        "from": {
          "type": "text",
          "variable": "PORTICO_MAIL_FROM"
        },
        "name": {
          "type": "text",
          "variable": "PORTICO_MAIL_NAME"
        },
        "ca": {
          "type": "path",
          "variable": "PORTICO_MAIL_CA"
        }
      }
    },
    "emails": {
      "type": "object",
      "variable": "PORTICO_EMAILS",
      "default": {},
      "properties": {
        "unconfirmedPerDay": {
          "type": "number",
          "variable": "PORTICO_EMAILS_UNCONFIRMED_PER_DAY",
          "default": 3
        },
        "addressPerHour": {
          "type": "number",
          "variable": "PORTICO_EMAILS_ADDRESS_PER_HOUR",
          "default": 20
        },
        "customerPerHour": {
          "type": "number",
          "variable": "PORTICO_EMAILS_CUSTOMER_PER_HOUR",
          "default": 100
        },
        "portalPerHour": {
          "type": "number",
          "variable": "PORTICO_EMAILS_PORTAL_PER_HOUR",
          "default": 10000
        }
      }
    },
    "calls": {
      "type": "object",
      "variable": "PORTICO_CALLS",
      "default": {},
      "properties": {
        "origins": {
          "type": "list",
          "variable": "PORTICO_CALLS_ORIGINS",
          "default": [],
          "items": {
            "type": "object",
            "properties": {
              "name": {
                "type": "text"
              },
              "dialing": {
                "type": "object",
                "properties": {
                  "country": {
                    "type": "text"
                  },
                  "international": {
                    "type": "text"
                  },
                  "trunk": {
                    "type": "text"
                  },
                  "national": {
                    "type": "number"
                  }
                }
              }
            }
          }
        }
      }
    },
    "customers": {
      "type": "object",
      "variable": "PORTICO_CUSTOMERS",
      "default": {},
      "properties": {
        "recentProof": {
          "type": "duration",
          "variable": "PORTICO_CUSTOMERS_RECENT_PROOF",
          "default": "10m"
        },
        "proofAbove": {
          "type": "number",
          "variable": "PORTICO_CUSTOMERS_PROOF_ABOVE",
          "default": 1000
        },
        "pendingPayments": {
          "type": "number",
          "variable": "PORTICO_CUSTOMERS_PENDING_PAYMENTS",
          "default": 20
        },
        "pendingAmount": {
          "type": "number",
          "variable": "PORTICO_CUSTOMERS_PENDING_AMOUNT",
          "default": 1000000
        },
        "refusedDestinations": {
          "type": "list",
          "variable": "PORTICO_CUSTOMERS_REFUSED_DESTINATIONS",
          "default": [
            "870",
            "878",
            "881",
            "882",
            "883",
            "979"
          ],
          "items": {
            "type": "text"
          }
        }
      }
    },
    "notify": {
      "type": "list",
      "variable": "PORTICO_NOTIFY",
      "default": [],
      "items": {
        "type": "object",
        "properties": {
          "webhook": {
            "type": "text"
          },
          "secret": {
            "type": "secret"
          },
          "email": {
            "type": "text"
          },
          "slack": {
            "type": "secret"
          },
          "on": {
            "type": "list",
            "default": [
              "failed",
              "blocked",
              "drift",
              "domain-lost",
              "certificate-failed",
              "certificate-expiring",
              "impaired"
            ],
            "items": {
              "type": "text"
            }
          }
        }
      }
    },
    "audit": {
      "type": "object",
      "variable": "PORTICO_AUDIT",
      "default": {},
      "properties": {
        "stream": {
          "type": "list",
          "variable": "PORTICO_AUDIT_STREAM",
          "default": [],
          "items": {
            "type": "object",
            "properties": {
              "file": {
                "type": "path"
              },
              "syslog": {
                "type": "text"
              },
              "ca": {
                "type": "path"
              },
              "webhook": {
                "type": "text"
              },
              "secret": {
                "type": "secret"
              }
            }
          }
        }
      }
    },
    "hooks": {
      "type": "object",
      "variable": "PORTICO_HOOKS",
      "default": {},
      "properties": {
        "signup": {
          "type": "object",
          "variable": "PORTICO_HOOKS_SIGNUP",
          "properties": {
            "url": {
              "type": "text",
              "variable": "PORTICO_HOOKS_SIGNUP_URL"
            },
            "secret": {
              "type": "secret",
              "variable": "PORTICO_HOOKS_SIGNUP_SECRET"
            }
          }
        },
        "phone": {
          "type": "object",
          "variable": "PORTICO_HOOKS_PHONE",
          "properties": {
            "url": {
              "type": "text",
              "variable": "PORTICO_HOOKS_PHONE_URL"
            },
            "secret": {
              "type": "secret",
              "variable": "PORTICO_HOOKS_PHONE_SECRET"
            }
          }
        },
        "scan": {
          "type": "object",
          "variable": "PORTICO_HOOKS_SCAN",
          "properties": {
            "url": {
              "type": "text",
              "variable": "PORTICO_HOOKS_SCAN_URL"
            },
            "secret": {
              "type": "secret",
              "variable": "PORTICO_HOOKS_SCAN_SECRET"
            }
          }
        }
      }
    },
    "sealing": {
      "type": "object",
      "variable": "PORTICO_SEALING",
      "default": {},
      "properties": {
        "recipients": {
          "type": "list",
          "variable": "PORTICO_SEALING_RECIPIENTS",
          "default": [],
          "items": {
            "type": "text"
          }
        },
        "identity": {
          "type": "secret",
          "variable": "PORTICO_SEALING_IDENTITY"
        }
      }
    },
    "outgoing": {
      "type": "object",
      "variable": "PORTICO_OUTGOING",
      "default": {},
      "properties": {
        "allow": {
          "type": "list",
          "variable": "PORTICO_OUTGOING_ALLOW",
          "default": [],
          "items": {
            "type": "text"
          }
        },
        "mailPorts": {
          "type": "list",
          "variable": "PORTICO_OUTGOING_MAIL_PORTS",
          "default": [
            25,
            465,
            587,
            2525
          ],
          "items": {
            "type": "number"
          }
        }
      }
    },
    "secrets": {
      "type": "secret-lists",
      "variable": "PORTICO_SECRETS",
      "default": {}
    },
    "recordings": {
      "type": "object",
      "variable": "PORTICO_RECORDINGS",
      "properties": {
        "url": {
          "type": "text",
          "variable": "PORTICO_RECORDINGS_URL"
        },
        "authorization": {
          "type": "secret",
          "variable": "PORTICO_RECORDINGS_AUTHORIZATION"
        }
      }
    },
    "stripe": {
      "type": "object",
      "variable": "PORTICO_STRIPE",
      "default": {},
      "properties": {
        "api": {
          "type": "text",
          "variable": "PORTICO_STRIPE_API"
        }
      }
    },
    "security": {
      "type": "object",
      "variable": "PORTICO_SECURITY",
      "properties": {
        "contact": {
          "type": "list",
          "variable": "PORTICO_SECURITY_CONTACT",
          "items": {
            "type": "text"
          }
        }
      }
    }
  }
};
