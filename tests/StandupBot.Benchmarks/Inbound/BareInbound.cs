using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using StandupBot.Slack.Receiving;

namespace StandupBot.Benchmarks.Inbound;

/// <summary>The floor: the same web server, the signature, and one insert for all that wait at the same durability. Nothing is looked at, nothing is handled.</summary>
internal static class BareInbound
{
    public static async Task<int> RunAsync(string url, string file)
    {
        var waiting = Channel.CreateBounded<(byte[] Body, TaskCompletionSource Done)>(new BoundedChannelOptions(8192) { SingleReader = true });
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.MapPost("/slack/events", async (HttpContext context) =>
        {
            var body = new byte[(int)context.Request.ContentLength!];
            await context.Request.Body.ReadExactlyAsync(body);
            if (!SlackSignature.Holds(SignedEvents.Secret, new SlackRequest(body, name => context.Request.Headers[name]), TimeProvider.System.GetUtcNow()))
            {
                context.Response.StatusCode = 401;
                return;
            }

            TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);
            await waiting.Writer.WriteAsync((body, done));
            await done.Task;
            context.Response.ContentLength = 0;
        });
        app.Urls.Add(url);
        _ = Task.Run(() => WriteAsync(waiting.Reader, file));
        await app.RunAsync();
        return 0;
    }

    private static async Task WriteAsync(ChannelReader<(byte[] Body, TaskCompletionSource Done)> waiting, string file)
    {
        await using SqliteConnection connection = new($"Data Source={file}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE arrivals (id INTEGER PRIMARY KEY, body BLOB)";
        await command.ExecuteNonQueryAsync();
        command.CommandText = "INSERT INTO arrivals (body) VALUES ($body)";
        var body = command.Parameters.Add("$body", SqliteType.Blob);
        List<TaskCompletionSource> done = [];
        while (await waiting.WaitToReadAsync())
        {
            await using (var transaction = connection.BeginTransaction())
            {
                command.Transaction = transaction;
                while (waiting.TryRead(out var arrival))
                {
                    body.Value = arrival.Body;
                    command.ExecuteNonQuery();
                    done.Add(arrival.Done);
                }

                transaction.Commit();
            }

            done.ForEach(d => d.SetResult());
            done.Clear();
        }
    }
}
