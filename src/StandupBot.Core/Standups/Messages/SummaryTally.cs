namespace StandupBot.Core.Standups.Messages;

/// <summary>How many were asked and how many answered. Those who left, skipped or were never reached are not counted as asked.</summary>
internal sealed record SummaryTally(int Answered, int Asked)
{
    internal static SummaryTally Of(SummaryView view)
    {
        var answered = view.Members.Count(m => m.Standing is Standing.Answered or Standing.Late);
        return new(answered, answered + view.Members.Count(m => m.Standing == Standing.Waiting));
    }

    internal string Text => Answered == Asked
        ? Asked switch { 1 => "answered", 2 => "both answered", _ => $"all {Asked} answered" }
        : $"{Answered} of {Asked} answered";
}
