using System.Globalization;
using System.Text.RegularExpressions;

namespace StandupBot.Core.Standups.Scheduling;

/// <summary>
/// Reads an absence as people type it: <c>until Friday</c> (Friday included), <c>until 2026-03-06</c>, <c>tomorrow</c>,
/// <c>for 3 days</c> (working days), <c>from 9 March until 13 March</c>, <c>next week</c>.
/// </summary>
public static partial class AbsencePhrase
{
    private const int MaxLength = 100;
    private const int MaxDays = 731;
    private const string Examples = "write for example: until Friday, until 2026-03-06, until 6 March, tomorrow, for 3 days, from Monday until Wednesday";
    private static readonly string[] Numbers = ["a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>The absence that a phrase means.</summary>
    /// <param name="text">The phrase, with or without <c>away</c> in front.</param>
    /// <param name="today">The member's local date.</param>
    /// <param name="workdays">The days that <c>for 3 days</c> counts.</param>
    public static AbsenceAnswer Read(string text, DateOnly today, Weekdays workdays)
    {
        if (text.Length > MaxLength || Whole().Match(text.Trim()) is not { Success: true } phrase)
            return NotUnderstood(text);
        var (start, end, span) = (phrase.Groups["start"].Value.Trim(), phrase.Groups["end"].Value, phrase.Groups["span"].Value);
        if (start.Length + end.Length + span.Length == 0)
            return new AbsenceAnswer.Refused($"Until when? Please {Examples}.");
        if (end.Length + span.Length == 0 && Week(start, today, workdays) is { } week)
            return Checked(week.From, week.To, today);

        // "until Friday", said on a Friday, means the next one: for today alone there is "today".
        var from = start.Length == 0 ? today : DayPhrase.Find(start, today, today.AddDays(1));
        var to = end.Length > 0 ? DayPhrase.Find(end, today, start.Length == 0 ? today.AddDays(1) : from ?? today)
            : span.Length > 0 ? After(span, from ?? today, workdays)
            : from;
        return from is null || to is null ? NotUnderstood(text) : Checked(from.Value, to.Value, today);
    }

    private static AbsenceAnswer Checked(DateOnly from, DateOnly to, DateOnly today)
    {
        if (to < today)
            return new AbsenceAnswer.Refused($"{Shown(to)} is over; name a day from today on.");
        if (to < from)
            return new AbsenceAnswer.Refused($"The absence would end ({Shown(to)}) before it starts ({Shown(from)}); swap the days, or add the year.");
        if (to.DayNumber - from.DayNumber > MaxDays)
            return new AbsenceAnswer.Refused($"From {Shown(from)} to {Shown(to)} is more than two years; check the year.");
        return new AbsenceAnswer.Understood(new(from, to));
    }

    private static (DateOnly From, DateOnly To)? Week(string text, DateOnly today, Weekdays workdays) => text.ToUpperInvariant() switch
    {
        "THIS WEEK" => (today, LastWorkday(today, DayPhrase.MondayAfter(today).AddDays(-1), workdays)),
        "NEXT WEEK" => (DayPhrase.MondayAfter(today), LastWorkday(DayPhrase.MondayAfter(today), DayPhrase.MondayAfter(today).AddDays(6), workdays)),
        _ => null,
    };

    private static DateOnly LastWorkday(DateOnly from, DateOnly to, Weekdays workdays)
    {
        while (to > from && !workdays.Has(to))
            to = to.AddDays(-1);
        return to;
    }

    /// <summary>The last day of a span such as <c>3 days</c> (working days) or <c>two weeks</c>.</summary>
    private static DateOnly? After(string span, DateOnly from, Weekdays workdays)
    {
        if (Span().Match(span) is not { Success: true } match || Number(match.Groups["n"].Value) is not { } n)
            return null;
        if (match.Groups["weeks"].Success)
            return LastWorkday(from, from.AddDays((7 * n) - 1), workdays);
        var date = from;
        for (var left = n - (Counts(date) ? 1 : 0); left > 0; left -= Counts(date) ? 1 : 0)
            date = date.AddDays(1);
        return date;

        bool Counts(DateOnly day) => workdays.Has(day) || workdays == Weekdays.None;
    }

    private static int? Number(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var n))
            return n is > 0 and <= 366 ? n : null;
        var index = Array.FindIndex(Numbers, word => string.Equals(word, text, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? null : Math.Max(index, 1);
    }

    private static AbsenceAnswer.Refused NotUnderstood(string text) =>
        new($"'{(text.Length > MaxLength ? text[..MaxLength] + "..." : text.Trim())}' names no days that I understand; {Examples}.");

    private static string Shown(DateOnly date) => date.ToString("ddd d MMMM yyyy", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(away\b)?\s*((from|starting|on)\b)?(?<start>.*?)(\b(until|till|til|through|thru|to)\s+(including\s+)?(?<end>.+?)|\s-\s(?<end>.+?)|\bfor\s+(?<span>.+?))?[\s.!]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^(the\s+next\s+)?(?<n>\w+)\s+((working\s+|business\s+|work)?days?|(?<weeks>weeks?))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex Span();
}
