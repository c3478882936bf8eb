namespace StandupBot.Core.Standups.Scheduling;

/// <summary>The names of the zones that the machine lists, and how near some text comes to each.</summary>
internal static class ZoneNames
{
    private const int Shown = 3;

    private static readonly Lazy<IReadOnlyList<string>> Listed = new(() =>
        [.. TimeZoneInfo.GetSystemTimeZones().Where(zone => zone.HasIanaId).Select(zone => zone.Id).Order(StringComparer.Ordinal)]);

    /// <summary>The id as the zone data spells it, where it is listed; else the id itself.</summary>
    public static string InItsCase(string id) =>
        Listed.Value.FirstOrDefault(name => string.Equals(name, id, StringComparison.OrdinalIgnoreCase)) ?? id;

    /// <summary>Up to three names, best first; none where nothing is near.</summary>
    public static IReadOnlyList<string> Nearest(string asked)
    {
        if (asked.Length > 60)
            return [];
        var text = Plain(asked);
        var place = Plain(Place(asked));
        return [.. Listed.Value
            .Select(name => (Name: name, Distance: Distance(text, place, name)))
            .Where(near => near.Distance <= Math.Max(2, place.Length / 3))
            .OrderBy(near => near.Distance).ThenBy(near => EditDistance(text, Plain(near.Name))).ThenBy(near => near.Name, StringComparer.Ordinal)
            .Select(near => near.Name)
            .Take(Shown)];
    }

    // The city decides: "Berlin" and "Germany/Berlin" both mean Europe/Berlin.
    private static int Distance(string text, string place, string name)
    {
        var city = Plain(Place(name));
        var distance = Math.Min(EditDistance(place, city), EditDistance(text, Plain(name)));
        return place.Length >= 3 && city.StartsWith(place, StringComparison.Ordinal) ? Math.Min(distance, 1) : distance;
    }

    private static string Place(string name) => name[(name.LastIndexOf('/') + 1)..];

    private static string Plain(string name) =>
        string.Concat(name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    private static int EditDistance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substitution, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
