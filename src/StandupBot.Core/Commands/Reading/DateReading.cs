namespace StandupBot.Core.Commands.Reading;

/// <summary>What some words say as a date.</summary>
internal abstract record DateReading
{
    private DateReading() { }

    public sealed record Day(DateOnly Date) : DateReading;

    /// <summary>Meant as a date, yet not one day; the sentence asks.</summary>
    public sealed record Unclear(string Sentence) : DateReading;
}
