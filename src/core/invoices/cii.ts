// An electronic invoice as UN/CEFACT Cross Industry Invoice (D16B), which Factur-X and ZUGFeRD put into the PDF: profile EN 16931. Pure.
import type { ElectronicInvoice, Party } from './electronic.ts';
import { anyDecimals, leaf, node, optional, twoDecimals, xmlFile } from './xml.ts';

const namespaces = {
  'xmlns:rsm': 'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100',
  'xmlns:ram': 'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100',
  'xmlns:udt': 'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100',
};

/** The specification that invoices keep to (BT-24). */
export const EN_16931 = 'urn:cen.eu:en16931:2017';

/** Returns the XML. */
export function ciiOf(invoice: ElectronicInvoice): string {
  const { number, typeCode, issuedOn, note } = invoice;
  return xmlFile(
    node(
      'rsm:CrossIndustryInvoice',
      [
        node('rsm:ExchangedDocumentContext', [
          node('ram:GuidelineSpecifiedDocumentContextParameter', [leaf('ram:ID', EN_16931)]),
        ]),
        node('rsm:ExchangedDocument', [
          leaf('ram:ID', number),
          leaf('ram:TypeCode', typeCode),
          node('ram:IssueDateTime', [dateOf(issuedOn)]),
          note === '' ? null : node('ram:IncludedNote', [leaf('ram:Content', note)]),
        ]),
        node('rsm:SupplyChainTradeTransaction', [
          ...invoice.lines.map(lineOf),
          node('ram:ApplicableHeaderTradeAgreement', [
            partyOf('ram:SellerTradeParty', invoice.seller),
            partyOf('ram:BuyerTradeParty', invoice.buyer),
          ]),
          node('ram:ApplicableHeaderTradeDelivery', []),
          settlementOf(invoice),
        ]),
      ],
      namespaces,
    ),
  );
}

/** A day as 20261130 (format 102 of UNCL 2379). */
const dateOf = (day: string): string => leaf('udt:DateTimeString', day.replaceAll('-', ''), { format: '102' });

function lineOf(
  { description, quantity, price, net, category, rate }: ElectronicInvoice['lines'][number],
  index: number,
): string {
  return node('ram:IncludedSupplyChainTradeLineItem', [
    node('ram:AssociatedDocumentLineDocument', [leaf('ram:LineID', String(index + 1))]),
    node('ram:SpecifiedTradeProduct', [leaf('ram:Name', description)]),
    node('ram:SpecifiedLineTradeAgreement', [
      node('ram:NetPriceProductTradePrice', [leaf('ram:ChargeAmount', anyDecimals(price))]),
    ]),
    node('ram:SpecifiedLineTradeDelivery', [leaf('ram:BilledQuantity', anyDecimals(quantity), { unitCode: 'C62' })]),
    node('ram:SpecifiedLineTradeSettlement', [
      node('ram:ApplicableTradeTax', [
        leaf('ram:TypeCode', 'VAT'),
        leaf('ram:CategoryCode', category),
        leaf('ram:RateApplicablePercent', anyDecimals(rate)),
      ]),
      node('ram:SpecifiedTradeSettlementLineMonetarySummation', [leaf('ram:LineTotalAmount', twoDecimals(net))]),
    ]),
  ]);
}

function partyOf(
  name: string,
  { name: company, lines, postalCode, city, country, vatId, taxNumber, registration }: Party,
): string {
  const [one, two, ...more] = lines;
  const tax = (id: string | undefined, schemeID: string): string | null =>
    id === undefined ? null : node('ram:SpecifiedTaxRegistration', [leaf('ram:ID', id, { schemeID })]);
  return node(name, [
    leaf('ram:Name', company),
    registration === undefined ? null : node('ram:SpecifiedLegalOrganization', [leaf('ram:ID', registration)]),
    node('ram:PostalTradeAddress', [
      optional('ram:PostcodeCode', postalCode),
      optional('ram:LineOne', one),
      optional('ram:LineTwo', two),
      optional('ram:LineThree', more.join(', ')),
      optional('ram:CityName', city),
      leaf('ram:CountryID', country),
    ]),
    tax(vatId, 'VA'),
    vatId === undefined ? tax(taxNumber, 'FC') : null,
  ]);
}

function settlementOf(invoice: ElectronicInvoice): string {
  const { reference, currency, account, taxes, period, dueOn, net, tax, total, paid } = invoice;
  const { creditsNumber, typeCode } = invoice;
  return node('ram:ApplicableHeaderTradeSettlement', [
    account === null ? null : leaf('ram:PaymentReference', reference),
    leaf('ram:InvoiceCurrencyCode', currency),
    account === null
      ? null
      : node('ram:SpecifiedTradeSettlementPaymentMeans', [
          leaf('ram:TypeCode', currency === 'EUR' ? '58' : '30'),
          node('ram:PayeePartyCreditorFinancialAccount', [
            leaf('ram:IBANID', account.iban),
            leaf('ram:AccountName', account.name),
          ]),
          account.bic === undefined
            ? null
            : node('ram:PayeeSpecifiedCreditorFinancialInstitution', [leaf('ram:BICID', account.bic)]),
        ]),
    ...taxes.map((line) =>
      node('ram:ApplicableTradeTax', [
        leaf('ram:CalculatedAmount', twoDecimals(line.tax)),
        leaf('ram:TypeCode', 'VAT'),
        optional('ram:ExemptionReason', line.reason),
        leaf('ram:BasisAmount', twoDecimals(line.base)),
        leaf('ram:CategoryCode', line.category),
        optional('ram:ExemptionReasonCode', line.reasonCode),
        leaf('ram:RateApplicablePercent', anyDecimals(line.rate)),
      ]),
    ),
    period === null
      ? null
      : node('ram:BillingSpecifiedPeriod', [
          node('ram:StartDateTime', [dateOf(period.from)]),
          node('ram:EndDateTime', [dateOf(period.to)]),
        ]),
    // Credit notes have no day by which they are due, in neither syntax.
    node('ram:SpecifiedTradePaymentTerms', [
      typeCode === '381' ? leaf('ram:Description', dueOn) : node('ram:DueDateDateTime', [dateOf(dueOn)]),
    ]),
    node('ram:SpecifiedTradeSettlementHeaderMonetarySummation', [
      leaf('ram:LineTotalAmount', twoDecimals(net)),
      leaf('ram:TaxBasisTotalAmount', twoDecimals(net)),
      leaf('ram:TaxTotalAmount', twoDecimals(tax), { currencyID: currency }),
      leaf('ram:GrandTotalAmount', twoDecimals(total)),
      leaf('ram:TotalPrepaidAmount', twoDecimals(paid)),
      leaf('ram:DuePayableAmount', twoDecimals(total - paid)),
    ]),
    creditsNumber === null
      ? null
      : node('ram:InvoiceReferencedDocument', [leaf('ram:IssuerAssignedID', creditsNumber)]),
  ]);
}
