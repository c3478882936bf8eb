using System.Globalization;

namespace StandupBot.Core.Objectives.Importing;

/// <summary>Dates, numbers and words as spreadsheets of different countries write them.</summary>
internal sealed class CellReader
{
    private static readonly string[] Plain = ["yyyy-MM-dd", "yyyy/MM/dd", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ssZ", "yyyy-MM-dd HH:mm:ss", "d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy", "dd.MM.yyyy", "d.M.yyyy"];
    private static readonly string[] DayFirst = ["d/M/yyyy"];
    private static readonly string[] MonthFirst = ["M/d/yyyy"];

    private readonly bool? dayFirst;

    /// <param name="dates">All dates of the file: one that can only be read one way says how the others are meant.</param>
    public CellReader(IEnumerable<string> dates)
    {
        var parts = dates.Select(d => d.Trim().Split(' ')[0].Split('/')).Where(p => p.Length == 3 && p.All(n => int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
            .Select(p => (First: int.Parse(p[0], CultureInfo.InvariantCulture), Second: int.Parse(p[1], CultureInfo.InvariantCulture))).ToList();
        var (day, month) = (parts.Exists(p => p.First > 12), parts.Exists(p => p.Second > 12));
        dayFirst = day == month ? null : day;
    }

    /// <summary>Null with a reason for what is no date, or could be two.</summary>
    public DateOnly? Date(string text, out string? why)
    {
        why = null;
        var typed = text.Trim();
        if (DateTime.TryParseExact(typed, Plain, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var plain))
            return DateOnly.FromDateTime(plain);
        var slashed = typed.Split(' ')[0];
        var (asDay, asMonth) = (Slashed(slashed, DayFirst), Slashed(slashed, MonthFirst));
        if (asDay is null && asMonth is null)
            why = $"\"{Shown(text)}\" is no date; write it like 2026-03-31";
        else if (asDay is not null && asMonth is not null && asDay != asMonth && dayFirst is null)
            why = $"\"{Shown(text)}\" can be two days; write it like {asDay:yyyy-MM-dd}";
        return why is not null ? null : dayFirst == true ? asDay ?? asMonth : asMonth ?? asDay;
    }

    /// <summary>Null for what is no number. Currency signs, percent signs and thousands do not matter.</summary>
    public static double? Number(string text)
    {
        var digits = string.Concat(text.Where(c => char.IsAsciiDigit(c) || c is '.' or ',' or '-'));
        if (text.Any(char.IsLetter) || digits.Length == 0)
            return null;
        var point = Math.Max(digits.LastIndexOf('.'), digits.LastIndexOf(','));
        // One mark with three digits behind it stands for thousands in one country and for a part in another; so does every country write 1,000,000.
        var parts = point >= 0 && digits.Count(c => c == digits[point]) == 1;
        var plain = point < 0 ? digits
            : parts ? digits[..point].Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal) + "." + digits[(point + 1)..]
            : digits.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        if (parts && digits[point] == ',' && digits.Length - point == 4 && digits.TrimStart('-').Length > 4 && !digits.Contains('.', StringComparison.Ordinal))
            plain = digits.Replace(",", "", StringComparison.Ordinal);
        return double.TryParse(plain, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>Where the goal is in its life, and what is said of it; null for a word that is not known.</summary>
    public static (ObjectiveStatus Status, GoalStatus? Said)? Status(string text) => string.Concat(text.Where(char.IsLetter)).ToLowerInvariant() switch
    {
        "" or "active" or "notstarted" or "open" or "inprogress" => (ObjectiveStatus.Active, null),
        "ontrack" or "onschedule" => (ObjectiveStatus.Active, GoalStatus.OnTrack),
        "atrisk" or "behind" => (ObjectiveStatus.Active, GoalStatus.AtRisk),
        "offtrack" => (ObjectiveStatus.Active, GoalStatus.OffTrack),
        "blocked" => (ObjectiveStatus.Active, GoalStatus.Blocked),
        "closed" or "completed" or "complete" or "achieved" or "done" => (ObjectiveStatus.Closed, GoalStatus.Done),
        "paused" or "postponed" or "onhold" => (ObjectiveStatus.Paused, null),
        "dropped" or "cancelled" or "canceled" or "abandoned" => (ObjectiveStatus.Dropped, null),
        "draft" => (ObjectiveStatus.Draft, null),
        _ => null,
    };

    public static string Shown(string text) => text.Length <= 40 ? text.Trim() : $"{text.AsSpan(0, 40).Trim()}...";

    private static DateOnly? Slashed(string text, string[] formats) =>
        DateOnly.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
