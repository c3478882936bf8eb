using StandupBot.Core.Chat;

namespace StandupBot.Core.Commands.Replies;

/// <summary>One member's answers in one run.</summary>
/// <param name="Items">One line of work each, with its goal and state in words, such as "Signed Cafe Lume (G4, done)".</param>
/// <param name="Roadblocks">What was in the way.</param>
public sealed record HistoryEntry(DateOnly Date, string Team, IReadOnlyList<string> Items, IReadOnlyList<string> Roadblocks, bool IsLate);

/// <summary>Composes <c>/standup history</c>: newest first.</summary>
public static class HistoryReply
{
    private const int MostDays = 10;

    /// <param name="isSelf">True when the person asks about themselves.</param>
    public static Message Of(PersonLabel person, IReadOnlyList<HistoryEntry> entries, bool isSelf)
    {
        var whose = isSelf ? "Your answers" : $"Answers of {person.Name}";
        if (entries.Count == 0)
            return Message.Of($"{whose}: none yet.");
        var blocks = new List<Block> { new Block.Heading(whose) };
        foreach (var entry in entries.OrderByDescending(entry => entry.Date).Take(MostDays))
        {
            blocks.Add(new Block.Paragraph(RichText.Strong($"{Wording.Weekday(entry.Date)}, {entry.Team}").Then(entry.IsLate ? " (late)" : "")));
            RichText[] lines = [.. entry.Items.Select(item => (RichText)Wording.OneLine(item)), .. entry.Roadblocks.Select(text => RichText.Strong("In the way: ").Then(Wording.OneLine(text)))];
            blocks.Add(lines.Length == 0 ? new Block.Paragraph("Nothing to report.") : new Block.Bullets(lines));
        }
        if (entries.Count > MostDays)
            blocks.Add(new Block.Context($"The latest {MostDays} of {entries.Count}."));
        return new($"{whose}: {Wording.Count(Math.Min(entries.Count, MostDays), "stand-up")}.", blocks);
    }
}
