namespace StandupBot.Core.Histories.Reading;

/// <summary>IANA time zones by name.</summary>
internal static class Zones
{
    /// <exception cref="LineException">There is no such zone; the message names the nearest ones.</exception>
    public static string Require(string id, string field) => IsZone(id)
        ? id
        : throw new LineException($"{field} '{id}' is no time zone; {Nearest(id)}");

    private static bool IsZone(string id) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) && zone.HasIanaId && zone.Id == id;

    private static string Nearest(string typed)
    {
        var zones = TimeZoneInfo.GetSystemTimeZones().Select(zone => zone.Id).Where(id => id.Contains('/')).ToList();
        var near = Spelling.Nearest(typed, zones, 3);
        if (near.Count == 0)
        {
            var place = typed[(typed.LastIndexOf('/') + 1)..].Replace(' ', '_');
            var cities = zones.ToLookup(id => id[(id.LastIndexOf('/') + 1)..], StringComparer.OrdinalIgnoreCase);
            near = [.. Spelling.Nearest(place, cities.Select(city => city.Key), 3).SelectMany(city => cities[city]).Take(3)];
        }

        return near.Count == 0 ? "write an IANA name, such as 'Europe/Berlin'" : $"did you mean {string.Join(" or ", near.Select(id => $"'{id}'"))}?";
    }
}
