namespace StandupBot.Web;

internal static class LaterBranch
{
    /// <summary>
    /// A part of the pipeline that is built when the first request for it comes. What it holds, the timers of limits among it, a host that nobody
    /// visits need not have.
    /// </summary>
    public static void UseLater(this IApplicationBuilder app, Func<HttpContext, bool> isFor, Action<IApplicationBuilder> build) => app.Use(next =>
    {
        Lazy<RequestDelegate> branch = new(() =>
        {
            var made = app.New();
            build(made);
            made.Run(next);
            return made.Build();
        });
        return http => isFor(http) ? branch.Value(http) : next(http);
    });
}
