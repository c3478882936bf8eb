using StandupBot.Core.Commands;
using StandupBot.Core.Standups;
using StandupBot.Features.Answers;
using StandupBot.Features.Commands;

namespace StandupBot.Features.Standups.Commands;

/// <summary><c>/standup</c> and <c>/standup answer</c>: the form of what is asked now, or the answer in plain words.</summary>
public sealed class AnswerVerb(RunFinder runs, StandupChoice choice, AnswerForms forms, TextHandler texts) : IVerbs
{
    public IEnumerable<Verb> All => [Verb.Of<StandupCommand.Answer>(AnswerAsync)];

    private async Task<Reply> AnswerAsync(Call call, StandupCommand.Answer answer, CancellationToken cancellation)
    {
        if (await RunAsync(call, cancellation) is not { } run)
            return Reply.Say("No stand-up is waiting for you right now. /standup status says when the next one is.");
        if (answer.Text is null)
            return await forms.OpenAsync(call, run.Id, cancellation);
        var source = new SourceText($"command/{call.Source.EventKey}", answer.Text);
        await texts.AnswerAsync(call.Actor, run, source, cancellation);
        return Reply.Seen;
    }

    /// <summary>In the channel of a stand-up that one; elsewhere what the member was asked first and has not answered.</summary>
    private async Task<Run?> RunAsync(Call call, CancellationToken cancellation)
    {
        if (call.Source.ChannelId is not null && await choice.FindAsync(call, null, "/standup", cancellation) is ChosenStandup.Found here
            && here.Standup.Channel == call.Source.ChannelId && await runs.OfStandupAsync(here.Standup.Id, cancellation) is { } run && run.Asks(call.Actor.Id))
            return run;
        return await runs.AskedAsync(call.Actor.Member, cancellation);
    }
}
