using StandupBot.Core.Histories;
using StandupBot.Features;

namespace StandupBot.Replay.Events;

/// <summary>Hands one event of a history to the feature that it belongs to, and saves once.</summary>
public sealed class HistoryApplier(
    UnitOfWork work, TheOnlyCompany company, OrganisationEvents organisation, WorkEvents workEvents, GoalEvents goals, OutsideEvents outside, CommandEvents commands)
{
    /// <summary>A history has one company and one place to talk.</summary>
    public const string InstallationId = "local";

    public async Task ApplyAsync(HistoryEvent happened, CancellationToken cancellation)
    {
        if (await commands.TryApplyAsync(happened, cancellation))
            return;
        company.ActIn(work);
        var taken = await organisation.TryApplyAsync(happened, cancellation)
            || await workEvents.TryApplyAsync(happened, cancellation)
            || await goals.TryApplyAsync(happened, cancellation)
            || await outside.TryApplyAsync(happened, cancellation);
        if (!taken)
            throw new InvalidOperationException($"No feature takes a {happened.GetType().Name} of a history.");
        await work.SaveAsync(cancellation);
        await organisation.ReplanAsync(happened, cancellation);
    }
}
