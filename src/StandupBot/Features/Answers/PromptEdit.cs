using StandupBot.Core.Chat;
using StandupBot.Core.Companies;
using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Messages;
using StandupBot.Features.Commands;
using StandupBot.Features.Directory;
using StandupBot.Features.Standups;

namespace StandupBot.Features.Answers;

/// <summary>Shows in the member's prompt itself what they tapped there, so that a tap costs no further message.</summary>
public sealed class PromptEdit(UnitOfWork work, PromptLoader prompts, People people)
{
    /// <returns>False where there is no prompt to change: then it is to be said.</returns>
    public async Task<bool> PostAsync(Call call, Run run, Team team, Func<PromptView, PromptView> change, CancellationToken cancellation)
    {
        if (run.Of(call.Actor.Id) is not { Prompted: true, Undelivered: false } participant)
            return false;
        var views = await prompts.LoadAsync(run, team, call.Company, [(call.Actor.Id, call.Zone, participant.ClosesAt)], cancellation);
        var prompt = StandupMessages.PromptKey(run, call.Actor.Id);
        var message = PromptMessage.Compose(change(views[call.Actor.Id]), await people.NamesAsync(cancellation));
        work.Post(call.Company.Id, call.Actor.Member.InstallationId, new Outgoing(
            $"{prompt}/{call.Source.EventKey}", MessageKind.Prompt, new Destination.Direct(call.Actor.Id), message, prompt));
        return true;
    }

    /// <summary>What was said of each thing of last time, as far as the answers tell.</summary>
    public static PromptView WithOutcomes(PromptView view, CheckInDraft said) => view with
    {
        Planned = [.. view.Planned.Select(item => item with { Outcome = EarlierAnswers.OutcomeOf(item, said)?.Outcome ?? Given(item, said) })],
    };

    private static CarryOutcome? Given(CarriedItem item, CheckInDraft said) =>
        said.Answers.Any(a => a.Question == CarryTaps.Dropped && a.Text == item.Text) ? CarryOutcome.Dropped : null;
}
