/** Where leads are. Time zones fit the cities; the zip codes are the cities' own first digits. */
export interface Place {
  city: string;
  state: string;
  zip: string;
  country: string;
  timezone: string;
  areaCode: string;
}

export const places: readonly Place[] = [
  us("New York", "NY", "100", "America/New_York", "212"),
  us("Boston", "MA", "021", "America/New_York", "617"),
  us("Atlanta", "GA", "303", "America/New_York", "404"),
  us("Miami", "FL", "331", "America/New_York", "305"),
  us("Chicago", "IL", "606", "America/Chicago", "312"),
  us("Austin", "TX", "787", "America/Chicago", "512"),
  us("Minneapolis", "MN", "554", "America/Chicago", "612"),
  us("Denver", "CO", "802", "America/Denver", "303"),
  us("Salt Lake City", "UT", "841", "America/Denver", "801"),
  us("Phoenix", "AZ", "850", "America/Phoenix", "602"),
  us("San Francisco", "CA", "941", "America/Los_Angeles", "415"),
  us("Los Angeles", "CA", "900", "America/Los_Angeles", "213"),
  us("Portland", "OR", "972", "America/Los_Angeles", "503"),
  us("Seattle", "WA", "981", "America/Los_Angeles", "206"),
  us("Honolulu", "HI", "968", "Pacific/Honolulu", "808"),
];

function us(city: string, state: string, zip: string, timezone: string, areaCode: string): Place {
  return { city, state, zip, country: "US", timezone, areaCode };
}
