using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Commands;
using StandupBot.Features;
using StandupBot.Features.Commands;
using StandupBot.Features.Goals;
using StandupBot.Features.Signals.Commands;
using StandupBot.Features.Tokens;

namespace StandupBot.Web.Api.Writing;

/// <summary>One try at a change: it does what the same command does in the chat, with the same permissions, messages and undo.</summary>
internal sealed class ApiAct(UnitOfWork work, ApiCalls calls, VerbRegister verbs, EditGoal editor, OpenSignals signals)
{
    public Call Call { get; private set; } = null!;

    public UnitOfWork Work => work;

    public EditGoal Editor => editor;

    public OpenSignals Signals => signals;

    public async Task LoadAsync(Bearer bearer, string eventKey, CancellationToken cancellation) => Call = await calls.LoadAsync(bearer, eventKey, cancellation);

    /// <param name="id">What the command makes or changes.</param>
    public Task<Outcome> RunAsync(ParsedCommand command, string id, CancellationToken cancellation) => RunAsync(command, () => id, cancellation);

    public async Task<Outcome> RunAsync(ParsedCommand command, Func<string> id, CancellationToken cancellation) =>
        Judge(await verbs.HandleAsync(Call, command, cancellation), id);

    /// <summary>A command answers in words; whether it did anything is seen in the rows.</summary>
    public Outcome Judge(Reply reply, Func<string> id)
    {
        var said = (reply as Reply.Said)?.Message.Text ?? "";
        if (reply is Reply.Said { Refused: true })
            return new Outcome.Not(Problems.Refused(said));
        work.Db.ChangeTracker.DetectChanges();
        return work.Db.ChangeTracker.Entries().Any(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            ? new Outcome.Done(id())
            : new Outcome.Not(Problems.NothingChanged(said));
    }
}
