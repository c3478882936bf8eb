using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace StandupBot.Core.Standups.Scheduling;

/// <summary>
/// IANA time zones by name, from the zone data of the machine. Case does not matter, Windows names are converted where the
/// machine knows how, and the machine's own zone is never an answer.
/// </summary>
public static partial class Zones
{
    /// <summary>Finds a zone, or the names that come nearest.</summary>
    public static ZoneAnswer Find(string id)
    {
        var asked = id.Trim();
        return TryFind(asked, out var zone)
            ? new ZoneAnswer.Found(zone)
            : new ZoneAnswer.Unknown(Shown(asked), ZoneNames.Nearest(asked));
    }

    /// <summary>Finds a zone whose name was accepted before.</summary>
    public static bool TryFind(string id, [NotNullWhen(true)] out TimeZoneInfo? zone)
    {
        zone = null;
        if (!IdForm().IsMatch(id))
            return false;
        return IsIana(id, out zone)
            || (TimeZoneInfo.TryConvertWindowsIdToIanaId(id, out var iana) && IsIana(iana, out zone))
            || IsIana(ZoneNames.InItsCase(id), out zone);
    }

    // The zone data also holds files that are no places: copies with leap seconds, and the machine's own zone.
    private static bool IsIana(string id, [NotNullWhen(true)] out TimeZoneInfo? zone)
    {
        zone = null;
        return !NoPlace().IsMatch(id)
            && TimeZoneInfo.TryFindSystemTimeZoneById(id, out zone)
            && zone.HasIanaId
            && string.Equals(zone.Id, id, StringComparison.Ordinal);
    }

    private static string Shown(string asked) => asked.Length <= 60 ? asked : string.Concat(asked.AsSpan(0, 60), "...");

    // Ids are looked up as files below the zone data, so nothing that could leave that folder gets through.
    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9_+\-. ]{0,40}(/[A-Za-z0-9_+\-]{1,40}){0,2}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex IdForm();

    [GeneratedRegex("^(posix/|right/|posixrules|localtime|local|factory|leapseconds|zone|iso3166)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex NoPlace();
}
