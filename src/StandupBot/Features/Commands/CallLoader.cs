using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Features.Inbox;

namespace StandupBot.Features.Commands;

/// <summary>Loads what decides about one thing that a person does.</summary>
public sealed class CallLoader(UnitOfWork work)
{
    public Task<Call> LoadAsync(Actor actor, Inbound.Command command, CancellationToken cancellation) =>
        LoadAsync(actor, new CallSource(command.EventKey, command.ChannelId) { CanOpenForm = command.Trigger is not null }, cancellation);

    public Task<Call> LoadAsync(Actor actor, Inbound.Action action, CancellationToken cancellation) =>
        LoadAsync(actor, action, confirmed: false, cancellation);

    /// <param name="confirmed">True for the answer to "really?".</param>
    public Task<Call> LoadAsync(Actor actor, Inbound.Action action, bool confirmed, CancellationToken cancellation) => LoadAsync(
        actor, new CallSource(action.EventKey, action.ChannelId) { CanOpenForm = action.Trigger is not null, Confirmed = confirmed }, cancellation);

    public Task<Call> LoadAsync(Actor actor, Inbound.Submission submission, CancellationToken cancellation) =>
        LoadAsync(actor, new CallSource(submission.EventKey, null) { Confirmed = true }, cancellation);

    public async Task<Call> LoadAsync(Actor actor, CallSource source, CancellationToken cancellation)
    {
        var members = await work.Db.Members.OrderBy(m => m.Id).ToListAsync(cancellation);
        var teams = await work.Db.Teams.OrderBy(t => t.Id).ToListAsync(cancellation);
        var goals = await work.Db.Objectives.OrderBy(o => o.Number).ToListAsync(cancellation);
        var customers = await work.Db.Commitments.Select(c => c.Customer)
            .Union(work.Db.Mentions.Where(m => m.Account != null).Select(m => m.Account!)).OrderBy(c => c).ToListAsync(cancellation);
        return new Call(actor, source, new CompanyPeople(actor.Company, members, teams), goals, customers, work.Now);
    }
}
