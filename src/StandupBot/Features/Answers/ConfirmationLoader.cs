using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Messages;
using StandupBot.Features.Directory;
using StandupBot.Features.Goals;

namespace StandupBot.Features.Answers;

/// <summary>What was understood of an answer, as the member is shown it.</summary>
public sealed class ConfirmationLoader(UnitOfWork work, People people, GoalBook goals, GoalCatalogues catalogues)
{
    /// <summary>True when a line waits for the member to say which goal it serves.</summary>
    public bool AsksAbout(CheckIn checkIn) => work.Db.Items.Local.Any(i => i.CheckInId == checkIn.Id && i.Link == ItemLink.Unknown);

    public async Task<ConfirmationView> LoadAsync(RunView run, CheckIn checkIn, CancellationToken cancellation)
    {
        var items = work.Db.Items.Local.Where(i => i.CheckInId == checkIn.Id).OrderBy(i => i.Index).ToList();
        var known = await goals.ReadAsync(cancellation);
        var words = items.Exists(i => i.Link == ItemLink.Unknown) ? (await catalogues.ForAsync(work, checkIn.CompanyId, cancellation)).Lexical : null;
        var parties = (await people.EverybodyAsync(cancellation)).Parties;
        return new ConfirmationView
        {
            Run = run, MemberId = checkIn.MemberId, CheckInId = checkIn.Id, Late = checkIn.Late, Edited = checkIn.Revision > 1,
            Items = [.. items.Select(i => new KeptItem(
                i.Ref, i.Text, i.State, i.Link, known.Find(GoalOf(i))?.View,
                i is { Link: ItemLink.Unknown, SuggestedObjectiveId: { } asked } ? words?.Explain(i.Text, asked) : null))],
            Roadblocks = [.. work.Db.Roadblocks.Local.Where(r => r.CheckInId == checkIn.Id).OrderBy(r => r.Number)
                .Select(r => new KeptRoadblock(r.Id, r.Text, r.UnblockerId, Waits.Of(r, parties)))],
            Suspects = [.. checkIn.Suspected.Select(s => new Suspect(SuspectToken.Of(s), s.Text))],
            Heard = work.Db.Mentions.Local.Count(m => m.CheckInId == checkIn.Id),
        };
    }

    private static string? GoalOf(Item item) => item.ObjectiveId ?? item.SuggestedObjectiveId;
}
