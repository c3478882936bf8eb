using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Standups.Scheduling;
using StandupBot.Features.Directory;
using Xunit;

namespace StandupBot.Tests.Conversations;

public sealed class MembersTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, Trait("Behaviour", "18")]
    [InlineData("Europe/Lisbo", "Europe/Lisbon")]
    [InlineData("Berlin", "Europe/Berlin")]
    public async Task An_unknown_time_zone_is_refused_with_the_nearest_names(string typed, string nearest)
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("cleo", $"/standup timezone {typed}");
        Assert.Contains(nearest, talk.LastTo("cleo").Text, StringComparison.Ordinal);
        Assert.Null(await talk.LookAsync(db => db.Members.Where(m => m.Id == "cleo").Select(m => m.TimeZone).SingleAsync(Cancellation)));
    }

    [Fact, Trait("Behaviour", "19")]
    public async Task A_member_who_changes_zone_during_the_day_gets_no_second_prompt_and_loses_no_day()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.StandupAsync("own-time", "shop", "#shop-own", "09:00", s => s.ZoneMode = ZoneMode.Member);
        await talk.AtAsync("2026-03-02 09:10");
        await talk.TypesAsync("gil", "/standup timezone America/New_York");
        await talk.AtAsync("2026-03-02 23:30");
        Assert.Single(Prompts(talk));
        await talk.AtAsync("2026-03-03 14:30");
        Assert.Equal(At("2026-03-03 14:00"), Prompts(talk)[^1].At);
        Assert.Equal(2, Prompts(talk).Count);

        static List<Spoken> Prompts(Conversation talk) => [.. talk.Hears("gil").Where(m => m.Kind == MessageKind.Prompt && m.Buttons.Any(b => b.Value.Contains("own-time", StringComparison.Ordinal)))];
    }

    [Fact, Trait("Behaviour", "20")]
    public async Task A_schedule_edited_while_a_run_is_open_changes_the_next_run_only()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.AtAsync("2026-03-02 09:30");
        await talk.TypesAsync("bo", "/standup edit Bakery");
        await talk.SubmitsAsync("bo", ("time", "10:30"), ("window", "60"));
        await talk.TypesAsync("bo", "/standup members add @gil", "#bakery");
        await talk.AtAsync("2026-03-02 23:00");
        Assert.DoesNotContain(talk.Hears("gil"), m => m.Text.Contains("Bakery stand-up", StringComparison.Ordinal) && m.Kind == MessageKind.Prompt);
        var run = await talk.LookAsync(db => db.Runs.SingleAsync(r => r.Id == "bakery-daily/2026-03-02", Cancellation));
        Assert.Equal(At("2026-03-02 12:00"), run.ClosedAt);
        await talk.AtAsync("2026-03-03 10:45");
        Assert.Contains(talk.Hears("gil"), m => m.Kind == MessageKind.Prompt && m.At == At("2026-03-03 10:30"));
    }

    [Fact, Trait("Behaviour", "20")]
    public async Task A_schedule_that_cannot_run_is_refused_by_field_and_nothing_changes()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("bo", "/standup edit Bakery");
        var reply = await talk.SubmitsAsync("bo", ("time", "25:99"), ("rule", "FREQ=NEVER"));
        Assert.Contains("time", Assert.IsType<InboundReply.FormErrors>(reply).ByField.Keys);
        Assert.Equal(new TimeOnly(9, 0), await talk.LookAsync(db => db.Standups.Where(s => s.Id == "bakery-daily").Select(s => s.Time).SingleAsync(Cancellation)));
    }

    [Fact, Trait("Behaviour", "21")]
    public async Task A_member_who_left_is_shown_as_left_and_the_others_go_on()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.AtAsync("2026-03-02 09:10");
        await talk.LeaveAsync("dev");
        await talk.SaysAsync("bo", "Cleaned the oven");
        await talk.SaysAsync("cleo", "Baked the rye bread");
        await talk.AtAsync("2026-03-02 10:00");
        Assert.Contains("both answered", talk.Channel("#bakery")[0].Text, StringComparison.Ordinal);
        Assert.Contains("No longer here: Dev", talk.Channel("#bakery")[0].Text, StringComparison.Ordinal);
        await talk.AtAsync("2026-03-03 09:10");
        Assert.DoesNotContain(talk.Hears("dev"), m => m.At >= At("2026-03-03 00:00"));
        Assert.Contains(talk.Hears("cleo"), m => m.Kind == MessageKind.Prompt && m.At >= At("2026-03-03 00:00"));
        Assert.Single(talk.Hears("cleo"), m => m.Kind == MessageKind.Prompt && m.At >= At("2026-03-03 00:00"));
    }

    [Fact, Trait("Behaviour", "22")]
    public async Task Two_members_of_one_name_are_two_entries()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.JoinAsync("cleo2", "Cleo");
        await talk.TypesAsync("bo", "/standup members add @cleo2", "#bakery");
        await talk.AtAsync("2026-03-02 09:10");
        await talk.SaysAsync("cleo", "Baked the rye bread");
        await talk.SaysAsync("cleo2", "Packed the rye bread");
        var run = await talk.LookAsync(db => db.CheckIns.Where(c => c.RunId == "bakery-daily/2026-03-02").Select(c => c.MemberId).ToListAsync(Cancellation));
        Assert.Equal(["cleo", "cleo2"], run.Order(StringComparer.Ordinal));
        await talk.AtAsync("2026-03-02 10:00");
        Assert.Contains("Cleo (1) baked the rye bread", talk.Channel("#bakery")[0].Text, StringComparison.Ordinal);
        Assert.Contains("Cleo (2) packed the rye bread", talk.Channel("#bakery")[0].Text, StringComparison.Ordinal);
        await talk.TypesAsync("bo", "/standup members remove Cleo", "#bakery");
        Assert.Contains("@cleo2", talk.LastTo("bo").Text, StringComparison.Ordinal);
    }

    [Fact, Trait("Behaviour", "23")]
    public async Task A_rename_does_not_break_history()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.AtAsync("2026-03-02 09:10");
        await talk.SaysAsync("cleo", "Baked the rye bread");
        await talk.WithAsync<DirectoryDesk>(async (_, work) => (await work.Db.Members.SingleAsync(m => m.Id == "cleo", Cancellation)).Name = "Cleopatra");
        await talk.TypesAsync("bo", "/standup history Cleopatra");
        Assert.Contains("rye bread", talk.LastTo("bo").Text, StringComparison.Ordinal);
    }

    [Fact, Trait("Behaviour", "24"), Trait("Behaviour", "25"), Trait("Behaviour", "39")]
    public async Task A_member_of_two_teams_answers_each_in_turn_and_each_prompt_names_its_team()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("cleo", "/standup join Shop");
        await talk.AtAsync("2026-03-02 09:45");
        var prompts = talk.Hears("cleo").Where(m => m.Kind == MessageKind.Prompt).ToList();
        Assert.Contains("Bakery", prompts[0].Text, StringComparison.Ordinal);
        Assert.Contains("Shop", prompts[1].Text, StringComparison.Ordinal);
        await talk.SaysAsync("cleo", "Baked the rye bread");
        await talk.SaysAsync("cleo", "Sold the rye bread");
        Assert.Contains(talk.Threads("#bakery"), m => m.Text.Contains("Baked", StringComparison.Ordinal) && !m.Text.Contains("Sold", StringComparison.Ordinal));
        Assert.Contains(talk.Threads("#shop"), m => m.Text.Contains("Sold", StringComparison.Ordinal) && !m.Text.Contains("Baked", StringComparison.Ordinal));
    }

    [Fact, Trait("Behaviour", "26")]
    public async Task Who_joins_during_a_run_is_asked_from_the_next_one_on()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.AtAsync("2026-03-02 09:15");
        await talk.TypesAsync("gil", "/standup join Bakery");
        await talk.AtAsync("2026-03-02 20:00");
        Assert.DoesNotContain(talk.Hears("gil"), m => m.Kind == MessageKind.Prompt && m.Text.Contains("Bakery", StringComparison.Ordinal));
        await talk.AtAsync("2026-03-03 09:15");
        Assert.Contains(talk.Hears("gil"), m => m.Kind == MessageKind.Prompt && m.Text.Contains("Bakery", StringComparison.Ordinal));
    }

    [Fact, Trait("Behaviour", "27")]
    public async Task When_the_owner_leaves_the_digest_gets_a_new_reader_and_prompts_go_on()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.LeaveAsync("ana");
        await talk.AtAsync("2026-03-02 18:00");
        Assert.Empty(talk.Hears("ana"));
        Assert.Contains(talk.Hears("bo"), m => m.Kind == MessageKind.Digest);
        Assert.Contains(talk.Hears("cleo"), m => m.Kind == MessageKind.Prompt);
    }

    [Fact, Trait("Behaviour", "28")]
    public async Task Who_is_away_until_friday_is_not_asked_and_not_missed_and_asked_again_on_monday()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("cleo", "/standup away until Friday");
        Assert.Contains("5 working days", talk.LastTo("cleo").Text, StringComparison.Ordinal);
        await talk.AtAsync("2026-03-08 12:00");
        Assert.DoesNotContain(talk.Hears("cleo"), m => m.Kind is MessageKind.Prompt or MessageKind.Reminder);
        await talk.AtAsync("2026-03-09 09:10");
        Assert.Contains(talk.Hears("cleo"), m => m.Kind == MessageKind.Prompt);
        var runs = await talk.LookAsync(db => db.Runs.Where(r => r.StandupId == "bakery-daily" && r.Date <= new DateOnly(2026, 3, 6)).ToListAsync(Cancellation));
        Assert.All(runs, r => Assert.Contains("cleo", r.Absent));
    }

    [Fact, Trait("Behaviour", "28")]
    public async Task Who_comes_back_early_is_asked_again_and_an_absence_can_be_taken_back()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("cleo", "/standup away until Friday");
        await talk.TypesAsync("dev", "/standup away until Friday");
        await talk.TapsAsync("dev", "Undo");
        await talk.AtAsync("2026-03-03 08:00");
        await talk.TypesAsync("cleo", "/standup back");
        await talk.AtAsync("2026-03-03 09:10");
        Assert.Contains(talk.Hears("cleo"), m => m.Kind == MessageKind.Prompt);
        Assert.Equal(2, talk.Hears("dev").Count(m => m.Kind == MessageKind.Prompt));
    }

    [Fact]
    public async Task Leaving_is_asked_about_and_can_be_taken_back()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("cleo", "/standup leave Bakery");
        Assert.Contains("cleo", await MembersAsync(talk));
        await talk.TapsAsync("cleo", "Leave");
        Assert.DoesNotContain("cleo", await MembersAsync(talk));
        await talk.TapsAsync("cleo", "Undo");
        Assert.Contains("cleo", await MembersAsync(talk));
    }

    [Fact]
    public async Task A_stand_up_can_be_paused_resumed_and_set_up()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("bo", "/standup pause Bakery");
        await talk.TapsAsync("bo", "Pause it");
        await talk.TypesAsync("cleo", "/standup new Night shift at 22:00", "#night");
        await talk.AtAsync("2026-03-02 22:10");
        Assert.Empty(talk.Channel("#bakery"));
        Assert.Single(talk.Channel("#night"));
        await talk.TypesAsync("bo", "/standup resume Bakery");
        await talk.AtAsync("2026-03-03 09:10");
        Assert.Single(talk.Channel("#bakery"));
    }

    private static async Task<IReadOnlyList<string>> MembersAsync(Conversation talk) =>
        (await talk.LookAsync(db => db.Teams.SingleAsync(t => t.Id == "bakery", Cancellation))).MemberIds;

    private static DateTimeOffset At(string at) => DateTimeOffset.Parse($"{at}Z", System.Globalization.CultureInfo.InvariantCulture);
}
