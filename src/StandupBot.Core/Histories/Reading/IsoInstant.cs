using System.Globalization;
using System.Text.RegularExpressions;

namespace StandupBot.Core.Histories.Reading;

/// <summary>Instants in ISO 8601 with an offset or Z; one without could mean anything, and is refused.</summary>
internal static partial class IsoInstant
{
    private const int EarliestYear = 1970;
    private const int LatestYear = 2199;

    /// <summary>The instant in UTC. Parts of a second beyond 100 ns are cut off.</summary>
    public static bool TryParse(string text, out DateTimeOffset instant)
    {
        instant = default;
        var form = Form().Match(text);
        if (!form.Success || !TryLocal(form, out var local) || !TryOffset(form, out var offset))
            return false;
        instant = new DateTimeOffset(local.Ticks, TimeSpan.Zero) - offset;
        return true;
    }

    private static bool TryLocal(Match form, out DateTime local) =>
        DateTime.TryParseExact(
            form.Groups["date"].Value + form.Groups["time"].Value + (form.Groups["second"].Success ? form.Groups["second"].Value : ":00") + Fraction(form),
            "yyyy-MM-ddHH:mm:ss.fffffff", CultureInfo.InvariantCulture, DateTimeStyles.None, out local)
        && local.Year is >= EarliestYear and <= LatestYear;

    private static string Fraction(Match form) => "." + form.Groups["fraction"].Value.PadRight(7, '0')[..7];

    private static bool TryOffset(Match form, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (!form.Groups["sign"].Success)
            return true;
        var hours = int.Parse(form.Groups["hours"].Value, CultureInfo.InvariantCulture);
        var minutes = form.Groups["minutes"].Success ? int.Parse(form.Groups["minutes"].Value, CultureInfo.InvariantCulture) : 0;
        offset = new TimeSpan(hours, minutes, 0) * (form.Groups["sign"].Value == "-" ? -1 : 1);
        return hours < 24 && minutes < 60;
    }

    [GeneratedRegex(
        "^(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})[Tt](?<time>[0-9]{2}:[0-9]{2})((?<second>:[0-9]{2})([.,](?<fraction>[0-9]{1,20}))?)?([Zz]|(?<sign>[+-])(?<hours>[0-9]{2})(:?(?<minutes>[0-9]{2}))?)\\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Form();
}
