using StandupBot.Core.Chat;
using StandupBot.Core.Commands;
using StandupBot.Core.Commands.Replies;
using StandupBot.Core.Companies;
using StandupBot.Core.Companies.Access;
using StandupBot.Core.Standups.Scheduling;
using StandupBot.Features.Commands;
using StandupBot.Features.Standups.Commands;
using StandupBot.Features.Tokens;

namespace StandupBot.Features.Calendars;

/// <summary><c>/standup calendar</c>: a secret address under which a calendar program finds the person's own stand-ups.</summary>
public sealed class CalendarVerbs(TokenDesk desk, HostAddress host) : IVerbs
{
    /// <summary>Where the files are.</summary>
    public const string Path = "/calendar/";

    private const string Name = "calendar";

    public IEnumerable<Verb> All =>
    [
        Verb.Of<StandupCommand.Calendar>(ShowAsync),
        Verb.Of<StandupCommand.NewCalendar>(async (call, _, cancellation) => Make(call, await EndAsync(call, cancellation))),
        Verb.Of<StandupCommand.CalendarOff>(OffAsync),
    ];

    /// <summary>Only its hash is kept, so an address that was made before cannot be shown again.</summary>
    private async Task<Reply> ShowAsync(Call call, StandupCommand.Calendar asked, CancellationToken cancellation)
    {
        if (await OfAsync(call, cancellation) is not [var address, ..])
            return Make(call, ended: false);
        var used = address.LastUsedOn is { } day ? $"last read {LocalTimes.Day(day)}" : "never read yet";
        return Reply.Say(
            $"Your calendar has an address since {LocalTimes.Day(LocalClock.DateAt(address.CreatedAt, call.Zone))}, {used}. It was shown that once; a new one takes its place.",
            CommandTap.Run("New address", "/standup calendar new"), CommandTap.Run("Turn it off", "/standup calendar off", ButtonStyle.Danger));
    }

    private async Task<Reply> OffAsync(Call call, StandupCommand.CalendarOff asked, CancellationToken cancellation) => await EndAsync(call, cancellation)
        ? Reply.Say("Your calendar has no address any more: what reads it finds nothing.")
        : Reply.Say("Your calendar has no address. /standup calendar gives it one.");

    private Reply Make(Call call, bool ended)
    {
        if (call.May.HaveTokens() is Permission.Refused no)
            return Reply.No(no);
        var address = host.At($"{Path}{desk.Make(call.Actor.Member, Name, TokenScope.Calendar, null)}.ics");
        return Reply.Once(Message.Of(
            "The address of your stand-ups for your calendar program. It is shown this once.",
            new Block.Paragraph(RichText.Strong("Your stand-ups in your calendar.").Then(" Subscribe to this address in your calendar program; it is shown this once:")), new Block.Quote(address),
            new Block.Context($"Whoever has it sees when your stand-ups are, and when you are away. /standup calendar off ends it at once.{(ended ? " The address before has ended." : "")}")));
    }

    private async Task<bool> EndAsync(Call call, CancellationToken cancellation)
    {
        var before = await OfAsync(call, cancellation);
        foreach (var address in before)
            desk.Revoke(address);
        return before.Count > 0;
    }

    private async Task<IReadOnlyList<AccessToken>> OfAsync(Call call, CancellationToken cancellation) =>
        [.. (await desk.OfAsync(call.Actor.Id, cancellation)).Where(t => t.Scope == TokenScope.Calendar)];
}
