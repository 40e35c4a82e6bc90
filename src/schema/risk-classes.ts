// Generated from schemas/ by `npm run generate`; do not edit.
import type { RiskTree } from '../core/plan/risk.ts';

export const documentRisks: Readonly<Record<'portal' | 'template-customer' | 'overrides', RiskTree>> = {
  "portal": {
    "apiVersion": "appearance",
    "kind": "appearance",
    "name": "appearance",
    "renamedFrom": "access",
    "brand": "appearance",
    "domains": "access",
    "signup": {
      "customer": "access",
      "carrier": "access",
      "templateCustomer": "money"
    },
    "currencies": "money",
    "payments": "money",
    "seller": "money",
    "sections": "visibility",
    "sectionLinks": "code",
    "network": "access",
    "retention": "visibility",
    "reports": "visibility",
    "theme": {
      "logo": "appearance",
      "logo2x": "appearance",
      "logoDark": "appearance",
      "favicon": "appearance",
      "mode": "appearance",
      "radius": "appearance",
      "density": "appearance",
      "font": "appearance",
      "colors": "appearance",
      "css": "code",
      "javascript": "code"
    },
    "texts": "appearance",
    "locales": "appearance",
    "links": "code",
    "legal": "appearance",
    "support": "appearance",
    "auth": "access",
    "status": "access",
    "announcements": "appearance",
    "footer": "appearance",
    "smtp": "access",
    "protect": "access",
    "hsts": "access"
  },
  "template-customer": {
    "apiVersion": "appearance",
    "kind": "appearance",
    "name": "appearance",
    "customer": {
      "debitLimit": "money",
      "minimumPayment": "money",
      "channels": "money",
      "flowSpeed": "money",
      "tax": "money",
      "dailySpendLimit": "money",
      "status": "access",
      "invoiceSchedule": "money",
      "invoiceDueDays": "money",
      "restrictTopupCurrencies": "money",
      "tags": "appearance",
      "verifyPhone": "access"
    },
    "routes": "money",
    "payments": "money",
    "alerts": "appearance",
    "packages": "money",
    "contracts": "appearance"
  },
  "overrides": {
    "apiVersion": "appearance",
    "kind": "appearance",
    "portal": "appearance",
    "customers": {
      "*": {
        "show": "visibility",
        "hide": "visibility",
        "reason": "appearance",
        "until": "visibility"
      }
    }
  }
};
