using System.Globalization;
using StandupBot.Core.Standups.Scheduling;

namespace StandupBot.Scheduling.Recurrence;

/// <summary>Looks through an .ics file before it is parsed, because the parser names no line and lets bad dates pass.</summary>
internal sealed class IcsScan
{
    private readonly Stack<(int Line, string Name)> open = new();
    private string? start;
    private string? end;

    private IcsScan()
    {
    }

    /// <summary>The first thing that is wrong, with its line, or null.</summary>
    public static string? FirstProblem(string ics)
    {
        var scan = new IcsScan();
        var any = false;
        foreach (var line in IcsLine.Of(ics))
        {
            if ((any ? scan.Problem(line) : scan.ProblemOfFirst(line)) is { } problem)
                return At(line.Number, problem);
            any = true;
        }

        if (scan.open.TryPeek(out var unclosed))
            return At(unclosed.Line, $"BEGIN:{unclosed.Name} has no END:{unclosed.Name}; the file is cut off.");
        return any ? null : "The file is empty; export it again as iCalendar (.ics).";
    }

    private string? ProblemOfFirst(IcsLine line) => line.Parts() is ("BEGIN", "VCALENDAR")
        ? Problem(line)
        : "a calendar starts with BEGIN:VCALENDAR; choose an .ics file.";

    private string? Problem(IcsLine line)
    {
        if (line.Parts() is not var (name, value))
            return $"'{Shown(line.Text)}' is no line of a calendar (NAME:value); remove or correct it.";
        if (name == "BEGIN")
            return Begin(line.Number, value);
        if (name == "END")
            return End(value);
        if (open.Count == 0)
            return $"{name} stands outside of BEGIN:VCALENDAR and END:VCALENDAR; remove it.";
        return open.Peek().Name == "VEVENT" ? OfEvent(name, value) : null;
    }

    private string? Begin(int line, string name)
    {
        open.Push((line, name));
        if (name == "VEVENT")
            (start, end) = (null, null);
        return null;
    }

    private string? End(string name)
    {
        if (!open.TryPop(out var begun))
            return $"END:{name} has no BEGIN:{name}.";
        if (begun.Name != name)
            return $"END:{begun.Name} is expected here, not END:{name}.";
        return name == "VEVENT" && start is null
            ? "this event has no DTSTART; give it a date such as DTSTART;VALUE=DATE:20261225."
            : null;
    }

    private string? OfEvent(string name, string value)
    {
        if (name == "RRULE")
            return RuleText.TryRead(value, out _, out var problem) ? null : problem;
        if (name == "DURATION" && value.StartsWith('-'))
            return "the event lasts less than no time; take the '-' away.";
        if (name is not ("DTSTART" or "DTEND"))
            return null;
        if (!IsDate(value))
            return $"{name} '{Shown(value)}' is no date; write it as 20261225.";
        (start, end) = name == "DTSTART" ? (value[..8], end) : (start, value[..8]);
        return start is not null && end is not null && string.CompareOrdinal(start, end) > 0
            ? "the event ends before it starts; swap DTSTART and DTEND."
            : null;
    }

    private static bool IsDate(string value) =>
        value.Length is 8 or 15 or 16
        && DateOnly.TryParseExact(value[..8], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        && (value.Length == 8 || TimeOnly.TryParseExact(value[8..].TrimEnd('Z'), "'T'HHmmss", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));

    private static string Shown(string text) => text.Length <= 40 ? text : text[..40] + "...";

    private static string At(int line, string problem) => string.Create(CultureInfo.InvariantCulture, $"Line {line}: {problem}");
}
