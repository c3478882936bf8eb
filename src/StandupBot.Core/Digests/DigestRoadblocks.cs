using StandupBot.Core.Chat;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Standups.Messages;

namespace StandupBot.Core.Digests;

/// <summary>Roadblocks by age, each with its next step.</summary>
internal static class DigestRoadblocks
{
    private const int Most = 3;

    internal static IEnumerable<Block> Of(OwnerDigestView view, Names names)
    {
        if (view.Roadblocks.Count == 0)
            yield break;
        var shown = view.Roadblocks.OrderByDescending(r => r.Roadblock.AgeDays).Take(Most).Select(r => Line(r, view.Date, names));
        var more = view.Roadblocks.Count > Most ? $"; {view.Roadblocks.Count - Most} more: /goals blockers" : "";
        yield return new Block.Paragraph(Card.Labelled("In the way", Card.Join("; ", shown)).Then($"{more}."));
    }

    private static RichText Line(TeamRoadblock entry, DateOnly today, Names names)
    {
        var roadblock = entry.Roadblock;
        var age = roadblock.AgeDays <= 0 ? "new" : Say.Days(roadblock.AgeDays);
        return $"{Clip.Line(roadblock.Text, 80).TrimEnd('.')} ({names[roadblock.ReporterId]}, {Clip.Line(entry.TeamName, 40)}, {age}): {NextStep(roadblock, today, names)}";
    }

    private static string NextStep(RoadblockView roadblock, DateOnly today, Names names) => roadblock switch
    {
        { UnblockerId: null } => "nobody is on it, give it to somebody",
        { UnblockerId: { } who, PromisedFor: { } date } when date < today => $"{names[who]} promised it for {Say.Near(date, today)}, ask for a new date",
        { UnblockerId: { } who, PromisedFor: { } date } => $"{names[who]} promised it for {Say.Near(date, today)}",
        { UnblockerId: { } who, Overdue: true } => $"{names[who]} has it, ask for a date",
        { UnblockerId: { } who } => $"{names[who]} has it",
    };
}
