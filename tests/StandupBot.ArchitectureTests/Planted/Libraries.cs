using Ical.Net;
using Microsoft.EntityFrameworkCore;
using Quartz;

namespace StandupBot.Planted
{
    internal sealed class TimerOutside(IScheduler scheduler)
    {
        public async Task PauseAsync(CancellationToken cancellation) => await scheduler.PauseAll(cancellation);
    }
}

namespace StandupBot.Planted
{
    internal static class CallsOut
    {
        public static async Task<string> ReadAsync(string address, CancellationToken cancellation)
        {
            using HttpClient client = new();
            return await client.GetStringAsync(address, cancellation);
        }
    }
}

namespace StandupBot.Scheduling.Planted
{
    internal static class CalendarOutside
    {
        public static int Count(string text) => Calendar.Load(text)?.Events.Count ?? 0;
    }
}

namespace StandupBot.Web.LocalChat.Planted
{
    internal sealed class ChatWithDatabase(DbContext db)
    {
        public Task<int> SaveAsync(CancellationToken cancellation) => db.SaveChangesAsync(cancellation);
    }
}
