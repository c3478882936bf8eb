using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Commands.Replies;
using StandupBot.Core.Companies;
using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Scheduling;
using StandupBot.Features.Commands;

namespace StandupBot.Features.Standups.Commands;

/// <summary>Begins a stand-up, plans its first opening, and says what was set up.</summary>
public sealed class NewStandup(UnitOfWork work, StandupDesk desk)
{
    public async Task<Standup> BeginAsync(Call call, Team team, string channel, Action<Standup> settings, CancellationToken cancellation)
    {
        var standup = desk.Begin(call.Company, team, call.Actor.Member.InstallationId, call.NewId("S"), channel);
        settings(standup);
        desk.PlanNew(call.Company, standup, team, call.People.Members, await work.Db.Holidays.ToListAsync(cancellation));
        return standup;
    }

    /// <param name="opens">When it opens next; a run that is open has other times, too.</param>
    public static Reply Said(Call call, Standup standup, Team team, DateTimeOffset? opens)
    {
        var zone = call.People.ZoneOf(team);
        var whose = standup.ZoneMode == ZoneMode.Member ? "each member's own time" : zone.Id;
        var days = standup.Rule is { } rule ? $"by the rule {rule}" : "on every working day";
        var next = opens is { } at ? $" It opens next {LocalTimes.Next(at, zone, LocalClock.DateAt(call.Now, zone))}." : "";
        return Reply.Say(
            FormattableString.Invariant($"The {team.Name} stand-up runs {days} at {standup.Time:HH:mm} ({whose}) for {standup.WindowMinutes} minutes, with {team.MemberIds.Count} {(team.MemberIds.Count == 1 ? "person" : "people")}.{next}"),
            CommandTap.Run("Edit", $"/standup edit {team.Name}"), CommandTap.Run("Add people", "/standup members add"), CommandTap.Run("Start now", $"/standup now {team.Name}", ButtonStyle.Primary));
    }
}
