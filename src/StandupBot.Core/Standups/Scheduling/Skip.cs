using System.Globalization;

namespace StandupBot.Core.Standups.Scheduling;

/// <summary>An occurrence that did not or will not happen, and why. Nobody counts as missing in it.</summary>
public abstract record Skip(DateOnly Date)
{
    /// <summary>The reason in words for people.</summary>
    public abstract string Reason { get; }

    private static string Day(DateOnly date) => date.ToString("ddd d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The team has a holiday.</summary>
    public sealed record ForHoliday(DateOnly Date, string Name) : Skip(Date)
    {
        public override string Reason => Name;
    }

    /// <summary>The rule's month or year has no such day. The date is the last one of that month or year: there is no run of it.</summary>
    public sealed record NoSuchDay(DateOnly Date, string What) : Skip(Date)
    {
        public override string Reason => What;
    }

    /// <summary>The bot came back too late to open it.</summary>
    public sealed record TooLate(DateOnly Date, TimeSpan Late, TimeSpan Limit) : Skip(Date)
    {
        public override string Reason => string.Create(
            CultureInfo.InvariantCulture,
            $"the bot could open the stand-up of {Day(Date)} only {Span(Late)} late; it is opened up to {Span(Limit)} late");

        private static string Span(TimeSpan span) => span.Minutes == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{(int)span.TotalHours} h")
            : string.Create(CultureInfo.InvariantCulture, $"{(int)span.TotalHours} h {span.Minutes} min");
    }

    /// <summary>Its window was over when the bot came back.</summary>
    public sealed record WindowOver(DateOnly Date) : Skip(Date)
    {
        public override string Reason => $"the window of {Day(Date)} was over when the bot was back";
    }

    /// <summary>A later occurrence was due as well when the bot came back; only the latest is opened.</summary>
    public sealed record Superseded(DateOnly Date, DateOnly By) : Skip(Date)
    {
        public override string Reason => $"the bot was down, and the stand-up of {Day(By)} came before it was back";
    }
}
