// Generated from schemas/ by `npm run generate`; do not edit.
export interface ValidationError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  readonly parentSchema?: {
    readonly properties?: Readonly<Record<string, unknown>>;
    readonly examples?: readonly unknown[];
  };
}
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}
export declare const Portal: Validator;
export declare const TemplateCustomer: Validator;
export declare const Overrides: Validator;
export declare const CdrMapping: Validator;
export declare const PortalLayer: Validator;
export declare const PorticoSettings: Validator;
