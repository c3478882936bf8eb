using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Companies;
using StandupBot.Features.Commands;
using StandupBot.Features.Directory;

namespace StandupBot.Features.Standups.Commands;

/// <summary>A new team begins with everybody who is in its channel, guests left out (behaviour 29), and is led by whoever makes it.</summary>
public sealed class NewTeam(UnitOfWork work, DirectoryDesk directory)
{
    private static readonly DayOfWeek[] WorkWeek = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    public async Task<Team> GatherAsync(Call call, string name, string channel, CancellationToken cancellation) =>
        directory.Gather(call.Company.Id, call.NewId("T"), name, call.Actor.Id, await PeopleHereAsync(call, channel, cancellation), null, WorkWeek);

    private async Task<IReadOnlyList<string>> PeopleHereAsync(Call call, string channel, CancellationToken cancellation)
    {
        var here = await work.Db.Channels.AsNoTracking()
            .FirstOrDefaultAsync(c => c.InstallationId == call.Actor.Member.InstallationId && c.ChannelId == channel, cancellation);
        return [.. (here?.MemberIds ?? []).Where(id => call.People.Member(id) is { IsCounted: true }).Prepend(call.Actor.Id).Distinct(StringComparer.Ordinal)];
    }
}
