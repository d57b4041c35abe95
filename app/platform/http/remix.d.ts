import "@remix-run/node";

/** Loaders hand their data to the page as it is (single fetch), so dates stay dates. */
declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}
