// An electronic invoice as OASIS UBL 2.1: an Invoice or a CreditNote by EN 16931. Pure.
import type { Micros } from '../money/money.ts';
import { EN_16931 } from './cii.ts';
import type { ElectronicInvoice, Party } from './electronic.ts';
import { anyDecimals, leaf, node, optional, twoDecimals, xmlFile } from './xml.ts';

const common = {
  'xmlns:cac': 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2',
  'xmlns:cbc': 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
};

/** Returns the XML. */
export function ublOf(invoice: ElectronicInvoice): string {
  const { number, issuedOn, dueOn, note, currency, period, creditsNumber, seller, buyer } = invoice;
  const isCredit = invoice.typeCode === '381';
  const name = isCredit ? 'CreditNote' : 'Invoice';
  const namespaces = { xmlns: `urn:oasis:names:specification:ubl:schema:xsd:${name}-2`, ...common };
  return xmlFile(
    node(
      name,
      [
        leaf('cbc:CustomizationID', EN_16931),
        leaf('cbc:ID', number),
        leaf('cbc:IssueDate', issuedOn),
        isCredit ? null : leaf('cbc:DueDate', dueOn),
        leaf(`cbc:${name}TypeCode`, invoice.typeCode),
        optional('cbc:Note', note),
        leaf('cbc:DocumentCurrencyCode', currency),
        period === null
          ? null
          : node('cac:InvoicePeriod', [leaf('cbc:StartDate', period.from), leaf('cbc:EndDate', period.to)]),
        creditsNumber === null
          ? null
          : node('cac:BillingReference', [node('cac:InvoiceDocumentReference', [leaf('cbc:ID', creditsNumber)])]),
        node('cac:AccountingSupplierParty', [partyOf(seller)]),
        node('cac:AccountingCustomerParty', [partyOf(buyer)]),
        meansOf(invoice),
        isCredit ? node('cac:PaymentTerms', [leaf('cbc:Note', dueOn)]) : null,
        taxesOf(invoice),
        totalsOf(invoice),
        ...invoice.lines.map((line, index) => lineOf(line, index, { currency, name })),
      ],
      namespaces,
    ),
  );
}

const scheme = (id: string): string => node('cac:TaxScheme', [leaf('cbc:ID', id)]);

function partyOf({ name, lines, postalCode, city, country, vatId, taxNumber, registration }: Party): string {
  const [one, two, ...more] = lines;
  const tax = (id: string, of: string): string => node('cac:PartyTaxScheme', [leaf('cbc:CompanyID', id), scheme(of)]);
  return node('cac:Party', [
    node('cac:PostalAddress', [
      optional('cbc:StreetName', one),
      optional('cbc:AdditionalStreetName', two),
      optional('cbc:CityName', city),
      optional('cbc:PostalZone', postalCode),
      more.length === 0 ? null : node('cac:AddressLine', [leaf('cbc:Line', more.join(', '))]),
      node('cac:Country', [leaf('cbc:IdentificationCode', country)]),
    ]),
    vatId === undefined ? null : tax(vatId, 'VAT'),
    vatId === undefined && taxNumber !== undefined ? tax(taxNumber, 'TAX') : null,
    node('cac:PartyLegalEntity', [leaf('cbc:RegistrationName', name), optional('cbc:CompanyID', registration)]),
  ]);
}

function meansOf({ account, currency, reference }: ElectronicInvoice): string | null {
  if (account === null) return null;
  return node('cac:PaymentMeans', [
    leaf('cbc:PaymentMeansCode', currency === 'EUR' ? '58' : '30'),
    leaf('cbc:PaymentID', reference),
    node('cac:PayeeFinancialAccount', [
      leaf('cbc:ID', account.iban),
      leaf('cbc:Name', account.name),
      account.bic === undefined ? null : node('cac:FinancialInstitutionBranch', [leaf('cbc:ID', account.bic)]),
    ]),
  ]);
}

const amountIn =
  (currencyID: string) =>
  (name: string, amount: Micros): string =>
    leaf(name, twoDecimals(amount), { currencyID });

function taxesOf({ taxes, tax, currency }: ElectronicInvoice): string {
  const amount = amountIn(currency);
  return node('cac:TaxTotal', [
    amount('cbc:TaxAmount', tax),
    ...taxes.map((line) =>
      node('cac:TaxSubtotal', [
        amount('cbc:TaxableAmount', line.base),
        amount('cbc:TaxAmount', line.tax),
        node('cac:TaxCategory', [
          leaf('cbc:ID', line.category),
          leaf('cbc:Percent', anyDecimals(line.rate)),
          optional('cbc:TaxExemptionReasonCode', line.reasonCode),
          optional('cbc:TaxExemptionReason', line.reason),
          scheme('VAT'),
        ]),
      ]),
    ),
  ]);
}

function totalsOf({ net, total, paid, currency }: ElectronicInvoice): string {
  const amount = amountIn(currency);
  return node('cac:LegalMonetaryTotal', [
    amount('cbc:LineExtensionAmount', net),
    amount('cbc:TaxExclusiveAmount', net),
    amount('cbc:TaxInclusiveAmount', total),
    amount('cbc:PrepaidAmount', paid),
    amount('cbc:PayableAmount', total - paid),
  ]);
}

function lineOf(
  { description, quantity, price, net, category, rate }: ElectronicInvoice['lines'][number],
  index: number,
  { currency, name }: { readonly currency: string; readonly name: 'Invoice' | 'CreditNote' },
): string {
  return node(`cac:${name}Line`, [
    leaf('cbc:ID', String(index + 1)),
    leaf(name === 'Invoice' ? 'cbc:InvoicedQuantity' : 'cbc:CreditedQuantity', anyDecimals(quantity), {
      unitCode: 'C62',
    }),
    leaf('cbc:LineExtensionAmount', twoDecimals(net), { currencyID: currency }),
    node('cac:Item', [
      leaf('cbc:Name', description),
      node('cac:ClassifiedTaxCategory', [
        leaf('cbc:ID', category),
        leaf('cbc:Percent', anyDecimals(rate)),
        scheme('VAT'),
      ]),
    ]),
    node('cac:Price', [leaf('cbc:PriceAmount', anyDecimals(price), { currencyID: currency })]),
  ]);
}
