using StandupBot.Core.Standups.Messages;
using StandupBot.Features.Answers;
using StandupBot.Features.Commands;

namespace StandupBot.Features.Standups.Commands;

/// <summary>Not today, today after all, hold it now.</summary>
public sealed class RunTaps(RunFinder runs, SkipRun skip, StartNow start, StandupDesk desk, CallLoader calls, Replies replies) : TapHandler(calls, replies)
{
    public override IReadOnlyList<string> Names { get; } = [StandupTaps.Skip, StandupTaps.Unskip, StandupTaps.Now];

    protected override async Task<Reply> TappedAsync(Call call, string name, IReadOnlyList<string> about, CancellationToken cancellation)
    {
        if (name == StandupTaps.Now)
            return await desk.FindAsync(about[0], cancellation) is { } standup && call.People.Team(standup.TeamId) is { } team
                ? await start.StartAsync(call, standup, team, cancellation)
                : Reply.Say("There is no such stand-up.");
        return await runs.ByIdAsync(about[0], cancellation) is { } run ? await skip.SkipAsync(call, run, name == StandupTaps.Skip, cancellation) : Reply.Say("There is no such stand-up.");
    }
}
