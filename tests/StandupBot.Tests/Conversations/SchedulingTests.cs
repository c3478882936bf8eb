using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Features.Companies;
using StandupBot.Features.Standups;
using Xunit;
using DayOff = StandupBot.Core.Standups.Scheduling.Holiday;

namespace StandupBot.Tests.Conversations;

public sealed class SchedulingTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, Trait("Behaviour", "1")]
    [InlineData("2026-03-27 08:00", "2026-03-27 09:00", "2026-03-30 08:00")]
    [InlineData("2026-10-23 07:00", "2026-10-23 08:00", "2026-10-26 09:00")]
    public async Task Nine_stays_nine_across_a_change_of_clocks(string start, string friday, string monday)
    {
        await using var talk = await Conversation.OfBakeryAsync(start);
        await talk.AtAsync($"{monday[..10]} 18:00");
        Assert.Equal([At(friday), At(monday)], talk.Channel("#bakery").Select(m => m.At));
    }

    [Theory, Trait("Behaviour", "3"), Trait("Behaviour", "6"), Trait("Behaviour", "7")]
    [InlineData("Asia/Kathmandu", "2026-03-02 03:15", "Mon 2 March")]
    [InlineData("Australia/Adelaide", "2026-03-01 22:30", "Mon 2 March")]
    [InlineData("Pacific/Auckland", "2026-03-01 20:00", "Mon 2 March")]
    [InlineData("America/Los_Angeles", "2026-03-02 17:00", "Mon 2 March")]
    public async Task Time_weekday_and_date_are_the_teams_own(string zone, string opens, string date)
    {
        await using var talk = await Conversation.EmptyAsync("2026-03-01 09:00");
        await talk.JoinAsync("bo", "Bo");
        await talk.TeamAsync("far", "Far", "bo", ["bo"], zone);
        await talk.StandupAsync("far-daily", "far", "#far", "09:00");
        await talk.AtAsync("2026-03-02 18:00");
        var post = talk.Channel("#far")[0];
        Assert.Equal(At(opens), post.At);
        Assert.Contains(date, post.Text, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Behaviour", "4"), Trait("Behaviour", "5")]
    [InlineData("2026-03-28 12:00", "2026-03-29 01:00")]
    [InlineData("2026-10-24 12:00", "2026-10-25 00:30")]
    public async Task A_time_in_the_gap_or_in_the_repeated_hour_gives_one_post(string start, string opens)
    {
        await using var talk = await Conversation.OfBakeryAsync(start);
        await talk.StandupAsync("night", "bakery", "#night", "01:30", s => s.Rule = "FREQ=DAILY");
        await talk.AtAsync($"{opens[..10]} 20:00");
        Assert.Equal([At(opens)], talk.Channel("#night").Select(m => m.At));
    }

    [Fact, Trait("Behaviour", "4"), Trait("Behaviour", "50")]
    public async Task A_stand_up_whose_settings_cannot_be_read_stops_no_other()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.WithAsync<StandupDesk>(async (desk, _) => (await desk.FindAsync("bakery-daily", Cancellation))!.Rule = "FREQ=NEVER");
        await Assert.ThrowsAnyAsync<Exception>(() => talk.AtAsync("2026-03-02 09:10"));
        await talk.AtAsync("2026-03-02 09:40");
        Assert.Single(talk.Channel("#shop"));
    }

    [Fact, Trait("Behaviour", "8")]
    public async Task After_a_short_outage_it_is_posted_once_and_later_than_two_hours_the_lead_is_told()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.DownUntilAsync("2026-03-02 10:30");
        await talk.AtAsync("2026-03-02 10:40");
        Assert.Single(talk.Channel("#bakery"));
        Assert.Single(talk.Hears("cleo"), m => m.Kind == MessageKind.Prompt);
        await talk.AtAsync("2026-03-02 20:00");
        await talk.DownUntilAsync("2026-03-03 11:20");
        await talk.AtAsync("2026-03-03 11:25");
        Assert.Single(talk.Channel("#bakery"));
        Assert.Contains("late", talk.Hears("bo").Last(m => m.Kind == MessageKind.Notice).Text, StringComparison.Ordinal);
    }

    [Fact, Trait("Behaviour", "9")]
    public async Task After_several_days_there_is_one_stand_up_and_not_several()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.DownUntilAsync("2026-03-06 09:30");
        await talk.AtAsync("2026-03-06 09:35");
        Assert.Contains("Fri 6 March", Assert.Single(talk.Channel("#bakery")).Text, StringComparison.Ordinal);
        Assert.Single(talk.Hears("cleo"), m => m.Kind == MessageKind.Prompt);
    }

    [Fact, Trait("Behaviour", "10")]
    public async Task A_restart_says_nothing_again()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        foreach (var at in (string[])["09:00", "09:10", "11:30", "11:45", "12:30", "17:00", "17:30"])
        {
            await talk.AtAsync($"2026-03-02 {at}");
            await talk.RestartAsync();
            await talk.AtAsync($"2026-03-02 {at}");
        }

        Assert.Single(talk.Channel("#bakery"));
        Assert.Single(talk.Hears("cleo"), m => m.Kind == MessageKind.Prompt);
        Assert.Single(talk.Hears("cleo"), m => m.Kind == MessageKind.Reminder);
        Assert.Single(talk.Hears("ana"), m => m.Kind == MessageKind.Digest);
    }

    [Fact, Trait("Behaviour", "11")]
    public async Task Two_hosts_that_wake_at_once_open_one_run_and_post_once()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.DownUntilAsync("2026-03-02 09:00");
        await Task.WhenAll(AdvanceAsync(), AdvanceAsync(), AdvanceAsync());
        await Task.WhenAll(talk.DeliverAsync(), talk.DeliverAsync());
        Assert.Single(talk.Channel("#bakery"));
        Assert.Single(talk.Hears("cleo"), m => m.Kind == MessageKind.Prompt);

        async Task AdvanceAsync()
        {
            try
            {
                await talk.WithAsync<AdvanceStandup>(s => s.HandleAsync("bakery-daily", Cancellation));
            }
            catch (DbUpdateException)
            {
                // The other one was first; this one finds nothing to do when it looks again.
                await talk.WithAsync<AdvanceStandup>(s => s.HandleAsync("bakery-daily", Cancellation));
            }
        }
    }

    [Fact, Trait("Behaviour", "13"), Trait("Behaviour", "14")]
    public async Task An_overnight_window_reminds_and_closes_on_the_next_day()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.StandupAsync("night", "bakery", "#night", "22:00", s => (s.WindowMinutes, s.ReminderMinutes) = (12 * 60, 9 * 60));
        await talk.AtAsync("2026-03-03 12:00");
        Assert.Contains(talk.Hears("cleo"), m => m.Kind == MessageKind.Reminder && m.At == At("2026-03-03 01:00"));
        Assert.Equal(At("2026-03-03 10:00"), await talk.LookAsync(db => db.Runs.Where(r => r.StandupId == "night").Select(r => r.ClosedAt).SingleAsync(Cancellation)));
    }

    [Fact, Trait("Behaviour", "14")]
    public async Task A_window_over_the_weekend_takes_answers_until_monday()
    {
        await using var talk = await Conversation.OfBakeryAsync("2026-03-06 08:00");
        await talk.StandupAsync("weekly", "bakery", "#weekly", "16:00", s => (s.Rule, s.WindowMinutes) = ("FREQ=WEEKLY;BYDAY=FR", 66 * 60));
        await talk.AtAsync("2026-03-09 08:30");
        await talk.TapsAsync("cleo", talk.Hears("cleo").Single(m => m.Kind == MessageKind.Prompt && m.At == At("2026-03-06 16:00")).Buttons.Single(b => b.Label == "Answer"));
        await talk.SubmitsAsync("cleo", ("q:progress", "Baked the rye bread"));
        await talk.AtAsync("2026-03-09 10:05");
        Assert.False(await talk.LookAsync(db => db.CheckIns.Where(c => c.StandupId == "weekly").Select(c => c.Late).SingleAsync(Cancellation)));
        Assert.Equal(At("2026-03-09 10:00"), await talk.LookAsync(db => db.Runs.Where(r => r.StandupId == "weekly").Select(r => r.ClosedAt).SingleAsync(Cancellation)));
    }

    [Fact, Trait("Behaviour", "15")]
    public async Task On_a_holiday_nobody_is_asked_nobody_is_missed_and_its_name_is_shown()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.WithAsync<AddHolidays>(async (holidays, _) =>
            Assert.Equal(1, Assert.IsType<HolidaysAdded>(await holidays.HandleAsync("bakery", [new DayOff(new(2026, 3, 3), "Town day")], Cancellation)).Days));
        await talk.WithAsync<AddHolidays>(async (holidays, _) =>
            Assert.Equal(0, Assert.IsType<HolidaysAdded>(await holidays.HandleAsync("Bakery", [new DayOff(new(2026, 3, 3), "Town day")], Cancellation)).Days));
        await talk.AtAsync("2026-03-03 18:00");
        Assert.Single(talk.Channel("#bakery"));
        Assert.Equal(2, talk.Channel("#shop").Count);
        Assert.DoesNotContain(talk.Hears("cleo"), m => m.At >= At("2026-03-03 00:00"));
        await talk.TypesAsync("bo", "/standup status", "#bakery");
        Assert.Contains("Town day", talk.LastTo("bo").Text, StringComparison.Ordinal);
        Assert.Empty(await talk.LookAsync(async db => (await db.Runs.SingleAsync(r => r.Id == "bakery-daily/2026-03-03", Cancellation)).Participants));
    }

    [Fact, Trait("Behaviour", "16")]
    public async Task A_month_without_such_a_day_is_left_out_and_said_to_be()
    {
        await using var talk = await Conversation.OfBakeryAsync("2026-01-05 08:00");
        await talk.TeamAsync("books", "Books", "bo", ["bo"]);
        await talk.StandupAsync("monthly", "books", "#books", "09:00", s => s.Rule = "FREQ=MONTHLY;BYMONTHDAY=31");
        await talk.AtAsync("2026-02-27 10:00");
        await talk.TypesAsync("bo", "/standup status Books");
        Assert.Contains("February", talk.LastTo("bo").Text, StringComparison.Ordinal);
        await talk.AtAsync("2026-03-31 10:00");
        Assert.Equal([At("2026-01-31 09:00"), At("2026-03-31 08:00")], talk.Channel("#books").Select(m => m.At));
    }

    [Fact, Trait("Behaviour", "17")]
    public async Task Prompt_status_and_reminder_name_their_zone()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.AtAsync("2026-03-02 11:45");
        await talk.TypesAsync("cleo", "/standup status", "#bakery");
        Assert.All(
            talk.Hears("cleo").Where(m => m.Kind is MessageKind.Prompt or MessageKind.Reminder or MessageKind.CommandReply),
            m => Assert.Contains("(Europe/Lisbon)", m.Text, StringComparison.Ordinal));
    }

    [Fact, Trait("Behaviour", "51")]
    public async Task Who_answered_is_not_reminded_and_later_teams_are_still_asked()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.AtAsync("2026-03-02 09:10");
        foreach (var member in (string[])["bo", "cleo", "dev"])
            await talk.SaysAsync(member, "Baked the rye bread");
        await talk.AtAsync("2026-03-02 18:00");
        Assert.DoesNotContain(talk.Platform.Spoken, m => m.Kind == MessageKind.Reminder && m.Text.Contains("Bakery", StringComparison.Ordinal));
        Assert.Single(talk.Hears("gil"), m => m.Kind == MessageKind.Prompt);
        Assert.Single(talk.Hears("gil"), m => m.Kind == MessageKind.Reminder);
    }

    [Fact, Trait("Behaviour", "52")]
    public async Task When_nobody_answered_the_channel_reads_one_neutral_line()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.AtAsync("2026-03-02 13:00");
        var post = Assert.Single(talk.Channel("#bakery"));
        Assert.Contains("no answers this time", Assert.Single(post.Text.Split('\n')), StringComparison.Ordinal);
        Assert.All((string[])["Bo", "Cleo", "Dev"], name => Assert.DoesNotContain(name, post.Text, StringComparison.Ordinal));
    }

    private static DateTimeOffset At(string at) => DateTimeOffset.Parse($"{at}Z", System.Globalization.CultureInfo.InvariantCulture);

    [Fact, Trait("Behaviour", "11")]
    public async Task The_channel_message_shows_an_answer_whose_host_ended_right_after_it()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.AtAsync("2026-03-02 09:10");
        await talk.SaysAsync("bo", "Done: signed Cafe Lume");
        await talk.RestartAsync();
        await talk.AtAsync("2026-03-02 09:12");
        Assert.Contains("1 of 3", Assert.Single(talk.Channel("#bakery")).Text, StringComparison.Ordinal);
    }
}
