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
        var byAge = view.Roadblocks.OrderByDescending(r => r.Roadblock.AgeDays).ToLookup(r => r.Roadblock.UnblockerId is not null);
        if (byAge[true].Any())
            yield return Line("In the way", [.. byAge[true]], r => $"{Named(r, names)}: {NextStep(r.Roadblock, view.Date, names)}", "/goals blockers");
        if (byAge[false].Any())
            yield return Line("In the way, with nobody on it yet", [.. byAge[false]], r => Named(r, names), "give each to somebody with /goals blockers");
    }

    private static Block.Paragraph Line(string label, IReadOnlyList<TeamRoadblock> roadblocks, Func<TeamRoadblock, string> said, string next)
    {
        var shown = string.Join("; ", roadblocks.Take(Most).Select(said));
        var more = roadblocks.Count > Most ? $"; {Say.Count(roadblocks.Count - Most, "more", "more")}" : "";
        var hint = roadblocks.Count > Most || roadblocks[0].Roadblock.UnblockerId is null ? $" - {next}" : "";
        return new Block.Paragraph(Card.Labelled(label, $"{shown}{more}{hint}."));
    }

    private static string Named(TeamRoadblock entry, Names names)
    {
        var (roadblock, team) = (entry.Roadblock, Clip.Line(entry.TeamName, 40));
        var age = roadblock.AgeDays <= 0 ? "new" : Say.Days(roadblock.AgeDays);
        return $"{Clip.Line(roadblock.Text, 80).TrimEnd('.')} ({names[roadblock.ReporterId]}, {team}, {age})";
    }

    private static string NextStep(RoadblockView roadblock, DateOnly today, Names names) => roadblock switch
    {
        { UnblockerId: { } who, PromisedFor: { } date } when date < today => $"{names[who]} promised it for {Say.Near(date, today)}, ask for a new date",
        { UnblockerId: { } who, PromisedFor: { } date } => $"{names[who]} promised it for {Say.Near(date, today)}",
        { UnblockerId: { } who, Overdue: true } => $"{names[who]} has it, ask for a date",
        { UnblockerId: { } who } => $"{names[who]} has it",
        _ => "nobody is on it",
    };
}
