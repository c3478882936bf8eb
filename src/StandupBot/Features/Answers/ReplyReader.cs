using Microsoft.EntityFrameworkCore;
using StandupBot.Features.Directory;
using StandupBot.Features.Inbox;
using StandupBot.Core.External;
using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Messages;
using StandupBot.Core.Text.Linking;
using StandupBot.Core.Text.Replies;
using StandupBot.Core.Text.Roadblocks;

namespace StandupBot.Features.Answers;

/// <summary>Reads free text as a check-in: lines of work with their goals, what is in the way, what was heard outside.</summary>
public sealed class ReplyReader(UnitOfWork work, People people, GoalCatalogues catalogues, IGoalLinker linker, IReplyCutter cutter)
{
    private const int ThemeLength = 80;

    /// <param name="asked">The stand-up's own questions as they were asked; null for the usual set.</param>
    public async Task<CheckInDraft> ReadAsync(Actor actor, IReadOnlyList<Question>? asked, IReadOnlyList<string> texts, CancellationToken cancellation)
    {
        var numbered = texts.Select(text => NumberedReply.Read(text, asked)).ToList();
        List<SplitReply> replies = [];
        foreach (var (text, by) in texts.Zip(numbered))
            replies.Add(await cutter.SplitAsync(by?.Text ?? text, cancellation));
        var pieces = replies.SelectMany(r => r.Items).ToList();
        var known = (await people.EverybodyAsync(cancellation)).Parties;
        var inTheWay = replies.SelectMany(r => r.In(Section.Roadblock)).ToList();
        return new CheckInDraft
        {
            Items = await LinkAsync(actor, pieces, cancellation),
            Roadblocks = [.. inTheWay.Where(p => !p.IsDoubtful).Select(p => Roadblock(p.Text, known))],
            TellsAllRoadblocks = replies.SelectMany(r => r.Pieces).Any(p => p.Section == Section.Roadblock && (p.IsNothing || !p.IsDoubtful)),
            Suspected = [.. inTheWay.Where(p => p.IsDoubtful).Concat(pieces.Where(p => RoadblockDetector.Score(p.Text) >= RoadblockDetector.Threshold)).Select(p => Roadblock(p.Text, known))],
            Heard = [.. replies.SelectMany(r => r.In(Section.Heard)).Select(Heard)],
            Answers = [.. texts.Select(text => new Answer("text", text)), .. numbered.SelectMany(by => by?.Answers ?? [])],
        };
    }

    /// <summary>Lines of a form without a goal get the same suggestions as free text does.</summary>
    public async Task<IReadOnlyList<DraftItem>> SuggestAsync(Actor actor, IReadOnlyList<DraftItem> items, CancellationToken cancellation)
    {
        var open = items.Index().Where(i => i.Item.Link == ItemLink.Unlinked).ToList();
        if (open.Count == 0)
            return items;
        var catalogue = await catalogues.ForAsync(work, actor.Company.Id, cancellation);
        var evidence = await EvidenceAsync(actor, cancellation);
        var suggestions = await linker.SuggestAsync(catalogue, [.. open.Select(i => new ItemToLink(i.Item.Text, evidence))], cancellation);
        var linked = items.ToArray();
        foreach (var ((index, item), suggestion) in open.Zip(suggestions))
            linked[index] = Linked(item, suggestion);
        return linked;
    }

    private async Task<IReadOnlyList<DraftItem>> LinkAsync(Actor actor, List<ReplyPiece> pieces, CancellationToken cancellation)
    {
        if (pieces.Count == 0)
            return [];
        var catalogue = await catalogues.ForAsync(work, actor.Company.Id, cancellation);
        var evidence = await EvidenceAsync(actor, cancellation);
        var suggestions = await linker.SuggestAsync(
            catalogue, [.. pieces.Select(p => new ItemToLink(p.Text, evidence with { Context = p.Context }))], cancellation);
        return [.. pieces.Zip(suggestions, Draft)];
    }

    private static DraftItem Draft(ReplyPiece piece, LinkSuggestion suggestion) => Linked(
        new DraftItem(piece.Text, piece.State, ItemLink.Unlinked, null, References.In(piece.Text) is [var ticket, ..] ? ticket : null), suggestion);

    private static DraftItem Linked(DraftItem item, LinkSuggestion suggestion) => suggestion switch
    {
        LinkSuggestion.Certain certain => item with { Link = ItemLink.Linked, ObjectiveId = certain.GoalId },
        LinkSuggestion.Ask ask => item with { Link = ItemLink.Unknown, ObjectiveId = ask.GoalId },
        _ => item,
    };

    private async Task<LinkEvidence> EvidenceAsync(Actor actor, CancellationToken cancellation)
    {
        var today = DateOnly.FromDateTime(work.Now.UtcDateTime);
        var since = today.AddDays(-14);
        var recent = await work.Db.Items
            .Where(i => i.MemberId == actor.Id && i.Date >= since && i.ObjectiveId != null)
            .GroupBy(i => i.ObjectiveId!).Select(g => new { Goal = g.Key, Last = g.Max(i => i.Date) }).ToListAsync(cancellation);
        return new LinkEvidence { RecentDays = recent.ToDictionary(r => r.Goal, r => today.DayNumber - r.Last.DayNumber, StringComparer.Ordinal) };
    }

    private static DraftRoadblock Roadblock(string text, IReadOnlyList<KnownParty> known)
    {
        var reading = RoadblockDetector.Read(text, known);
        return new DraftRoadblock(null, text, reading.Kind, reading.Unblocker is { IsTeam: false } who ? who.Id : null);
    }

    /// <summary>Nobody named a theme, so the words themselves are it until somebody sorts it.</summary>
    private static DraftMention Heard(ReplyPiece piece) =>
        new(piece.Text, null, piece.Text.Length <= ThemeLength ? piece.Text : piece.Text[..ThemeLength], MentionKind.Other);
}
